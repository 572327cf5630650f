import { TidyUp } from './tidy-up.js';
import { Tidying } from './tidying.port.js';

class Removing extends Tidying {
  constructor(
    readonly name: string,
    private readonly removed: number | Error,
  ) {
    super();
  }

  async tidy(): Promise<number> {
    if (this.removed instanceof Error) throw this.removed;
    return this.removed;
  }
}

it('says what each has removed', async () => {
  const tidied = await new TidyUp([new Removing('sessions', 3), new Removing('files', 0)]).execute();
  expect(tidied).toEqual({ sessions: 3, files: 0 });
});

it('lets all of them do their work when one fails, and then fails with its name', async () => {
  const files = new Removing('files', 2);
  const tidy = jest.spyOn(files, 'tidy');
  const work = new TidyUp([new Removing('sessions', new Error('no database')), files]).execute();
  await expect(work).rejects.toThrow('Could not be tidied: sessions: no database');
  expect(tidy).toHaveBeenCalledTimes(1);
});
