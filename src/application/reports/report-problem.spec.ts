import { newId } from '../../../test/support/in-memory/builders.js';
import { InMemoryFileStorage } from '../../../test/support/in-memory/file-storage.js';
import { InMemoryReports } from '../../../test/support/in-memory/reports.js';
import { SequentialIds } from '../../../test/support/in-memory/sequential-ids.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import type { ReportCategory } from '../../domain/reports/report-category.js';
import { PhotoDeveloper } from './photo-developer.port.js';
import { photoKey } from './photo-files.js';
import { ReportProblem } from './report-problem.js';
import { TrackingTokens } from './tracking-tokens.port.js';

class CountedTokens extends TrackingTokens {
  private made = 0;
  create() {
    const token = `token-${++this.made}`;
    return { token, hash: this.hash(token) };
  }
  hash = (token: string) => `hash of ${token}`;
}

class OneSquare extends PhotoDeveloper {
  async develop() {
    return { content: new Uint8Array(4), width: 2, height: 2 };
  }
}

const HOUR_S = 3_600;

describe('reporting a problem', () => {
  const setUp = () => {
    const store = new InMemoryStore();
    const unitOfWork = new InMemoryUnitOfWork(store);
    const files = new InMemoryFileStorage();
    const clock = new SettableClock();
    const reports = new InMemoryReports(unitOfWork);
    const developer = new OneSquare();
    const reportProblem = new ReportProblem(
      unitOfWork,
      reports,
      new CountedTokens(),
      developer,
      files,
      new SequentialIds(),
      clock,
    );
    const place = {
      organisationId: newId(),
      containerId: newId(),
      name: 'Capitole',
      address: null,
      operator: 'Tisséco',
    };
    const tap = (category: ReportCategory, more: object = {}) =>
      reportProblem.execute({
        place,
        category,
        language: 'fr',
        words: null,
        contact: null,
        photo: null,
        ...more,
      });
    const counts = () => store.tables.reports.map(({ count, takesTaps }) => [count, takesTaps]);
    return { store, unitOfWork, files, clock, reports, developer, tap, counts, place };
  };

  it('counts within the window, and opens another report after it', async () => {
    const { tap, counts, clock } = setUp();
    await tap('blocked');
    clock.pass(24 * HOUR_S);
    await tap('blocked');
    clock.pass(1);
    await tap('blocked');
    expect(counts()).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it('gives each tap a token of its own, and stores its hash', async () => {
    const { tap, store } = setUp();
    expect([await tap('full'), await tap('full')]).toEqual(['token-1', 'token-2']);
    expect(store.tables.reportTaps.map(({ tap: { tokenHash } }) => tokenHash)).toEqual([
      'hash of token-1',
      'hash of token-2',
    ]);
  });

  it('never counts a person in danger', async () => {
    const { tap, counts } = setUp();
    await tap('person_in_danger');
    await tap('person_in_danger');
    expect(counts()).toEqual([
      [1, false],
      [1, false],
    ]);
  });

  it('looks again when another report came between', async () => {
    const { tap, counts, reports } = setUp();
    await tap('full');
    const { findTaking } = reports;
    reports.findTaking = async () => {
      reports.findTaking = findTaking;
      return undefined;
    };
    await tap('full');
    expect(counts()).toEqual([[2, true]]);
  });

  it('keeps what the photo shows, and no file of a report that was not stored', async () => {
    const { tap, files, store, unitOfWork, place } = setUp();
    await tap('damaged', { photo: new Uint8Array(9) });
    const [row] = store.tables.reportTaps;
    expect(row?.photo).toMatchObject({ width: 2, height: 2, bytes: 4 });
    const key = photoKey({ organisationId: place.organisationId, id: row?.photo?.id ?? '' });
    expect(files.keys()).toEqual([key]);
    unitOfWork.refusesCommit = () => true;
    await expect(tap('damaged', { photo: new Uint8Array(9) })).rejects.toThrow();
    expect(files.keys()).toEqual([key]);
  });

  it('alerts of a person in danger before it looks at the photo, and whatever the photo is', async () => {
    const { tap, store, files, developer } = setUp();
    const photo = new Uint8Array(9);
    let alerted = 0;
    developer.develop = () => {
      alerted = store.tables.reports.length;
      return Promise.reject(new Error('no photo'));
    };
    expect(await tap('person_in_danger', { photo })).toBe('token-1');
    expect([alerted, store.tables.reports.length, files.keys()]).toEqual([1, 1, []]);
    developer.develop = OneSquare.prototype.develop.bind(developer);
    await tap('person_in_danger', { photo });
    expect(store.tables.reportTaps.map((row) => row.photo?.width)).toEqual([undefined, 2]);
    expect(files.keys()).toHaveLength(1);
  });

  it('keeps the token beside an e-mail address, for answers to carry, and nowhere else', async () => {
    const { tap, store } = setUp();
    for (const contact of [null, '+33 5 61 00 00 00', 'awa@example.org']) await tap('full', { contact });
    expect(store.tables.reportTaps.map((row) => row.tap.tokenToMail)).toEqual([null, null, 'token-3']);
  });

  it('stores nothing of what is refused', async () => {
    const { tap, store, files } = setUp();
    const refused = tap('dirty', { contact: 'call me', photo: new Uint8Array(9) });
    await expect(refused).rejects.toMatchObject({ code: 'report.invalid' });
    expect([store.tables.reports, files.keys()]).toEqual([[], []]);
  });
});
