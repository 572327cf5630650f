import type { GlaneurProcess } from '../../support/glaneur-process.js';
import { mailsIn, ProgramImports } from '../../support/program-imports.js';
import { openProgramPlace, type ProgramPlace } from '../../support/program-place.js';

jest.setTimeout(240_000);

const FAULT = { GLANEUR_FAULT: 'exit-after-commit' };
const REFERENCES = ['CRASH-1', 'CRASH-2', 'CRASH-3'];
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('the program, dying right after each commit that stores events', () => {
  let place: ProgramPlace;
  beforeAll(async () => {
    place = await openProgramPlace();
  });
  afterAll(() => place.close());

  /** Starts the program again whenever it has died, as a supervisor does, and stops it in the end. @returns how often it did, or its worker */
  const keepAlive = async (environment: Record<string, string>, until: () => Promise<boolean>) => {
    const lives: GlaneurProcess[] = [];
    let program: GlaneurProcess | undefined;
    while (!(await until())) {
      if (!program?.isRunning) {
        await program?.killAll();
        program = await place.start(environment);
        lives.push(program);
      }
      await pause();
    }
    expect(await program?.stop()).toBe(0);
    const workers = lives.flatMap(({ output }) => [...output().matchAll(/the worker process has ended/g)]);
    return lives.length - 1 + workers.length;
  };

  it('does what follows from them after the next start, and nothing of it twice', async () => {
    const first = await place.start({ ...FAULT, WORKER: 'none' });
    const imports = await ProgramImports.into(first.url);
    await expect(imports.upload(REFERENCES)).rejects.toThrow('fetch failed');
    await first.killAll();
    expect(await place.query('SELECT type, attempts FROM outbox')).toEqual([
      { type: 'import.received', attempts: 0 },
    ]);

    // What is left of the first life leads to the import now, whose own commit is as deadly, and that to the mail.
    const mailed = async () => (await mailsIn(place.home)).length > 0;
    expect(await keepAlive(FAULT, mailed)).toBeGreaterThan(0);

    expect(await mailsIn(place.home)).toHaveLength(1);
    const [stored] = await place.query<{ waiting: number; imports: string[]; containers: string[] }>(`
      SELECT (SELECT count(*)::integer FROM outbox WHERE type LIKE 'import.%') AS waiting,
             (SELECT array_agg(state) FROM imports) AS imports,
             (SELECT array_agg(reference || ' ' || version ORDER BY reference)
                FROM containers WHERE reference LIKE 'CRASH-%') AS containers`);
    const containers = REFERENCES.map((reference) => `${reference} 1`);
    expect(stored).toEqual({ waiting: 0, imports: ['applied'], containers });
  });
});
