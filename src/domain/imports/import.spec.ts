import { FailedImport, ReceivedImport } from './import.js';
import { NO_COUNTS } from './import.details.js';
import { beginUndo, isUnfinished, restoreImport } from './stored-import.js';

const FILE = { name: 'containers.csv', bytes: 1000, sha256: 'ab' };
const AT = new Date('2026-11-21T08:00:00Z');
const HEADINGS = { reference: 'Reference', latitude: 'lat', longitude: 'lon' };
const received = () => ReceivedImport.create('i1', 'o1', FILE, 'upsert', 'u1');
const staged = () => received().read(HEADINGS, { throughLine: 11, done: 1000, rejected: 2 }, 10).staged();
const checked = () => staged().compared({ throughLine: 11, done: 10, rejected: 1 }).checked();
const RESULT = { created: 5, updated: 1, unchanged: 1, rejected: 3 };
const applied = () => checked().applied(RESULT, AT);

describe('an import', () => {
  it('begins as a stored file, and says so', () => {
    const { state, version, events, details } = received();
    expect({ state, version }).toEqual({ state: 'received', version: 1 });
    expect(events).toEqual([
      {
        type: 'import.received',
        organisationId: 'o1',
        aggregateId: 'i1',
        version: 1,
        actorId: 'u1',
        payload: {},
      },
    ]);
    expect(details).toMatchObject({ mode: 'upsert', progress: { done: 0, total: 1000 }, counts: NO_COUNTS });
  });

  it.each(['', '  ', 'x'.repeat(256), 'a\0.csv', 'a\ud800.csv'])('has a file with a name: not %j', (name) => {
    expect(() => ReceivedImport.create('i1', 'o1', { ...FILE, name }, 'upsert', 'u1')).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'import.invalid' }),
    );
  });

  it('counts what has been read, stride by stride, one version each', () => {
    const first = received().read(HEADINGS, { throughLine: 5, done: 400, rejected: 1 }, 4);
    const second = first.read(HEADINGS, { throughLine: 11, done: 1000, rejected: 2 }, 6);
    expect([first.version, second.version]).toEqual([2, 3]);
    expect(second.details).toMatchObject({
      headings: HEADINGS,
      throughLine: 11,
      progress: { done: 1000, total: 1000 },
      counts: { rows: 10, rejected: 3 },
    });
    expect(received().details.counts.rows).toBe(0);
  });

  it('begins each step at its first row', () => {
    expect(staged().details).toMatchObject({ throughLine: 0, progress: { done: 0, total: 10 } });
    expect(checked().details).toMatchObject({ throughLine: 0, progress: { done: 0, total: 10 } });
    expect(checked().details.counts.rejected).toBe(3);
  });

  it('is finished once, with one event that says how', () => {
    const { state, details, events } = applied();
    expect(state).toBe('applied');
    expect(details).toMatchObject({
      finishedAt: AT,
      counts: { rows: 10, ...RESULT, kept: 0 },
      progress: { done: 10, total: 10 },
    });
    expect(events).toMatchObject([
      {
        type: 'import.finished',
        actorId: 'u1',
        payload: { state: 'applied', createdBy: 'u1', counts: RESULT },
      },
    ]);
  });

  it.each([
    ['received', received],
    ['staged', staged],
    ['checked', checked],
  ] as const)('that is %s can fail as a whole', (state, make) => {
    const failure = { code: 'import.empty', message: 'The file is empty.' };
    const failed = make().failed(failure, AT);
    expect(failed).toBeInstanceOf(FailedImport);
    expect(failed).toMatchObject({ state: 'failed', version: make().version + 1 });
    expect(failed.details).toMatchObject({ failure, finishedAt: AT });
    expect(failed.events).toMatchObject([{ type: 'import.finished', payload: { state: 'failed', failure } }]);
    expect(isUnfinished(make())).toBe(true);
    expect(isUnfinished(failed)).toBe(false);
    expect(make().state).toBe(state);
  });

  it('that is applied can be undone, and counts what had to stay', () => {
    const undoing = beginUndo(applied(), 'u2', AT);
    expect(undoing).toMatchObject({ state: 'undoing', details: { progress: { done: 0, total: 6 } } });
    expect(undoing.events).toMatchObject([{ type: 'import.undo_requested', actorId: 'u2' }]);
    const undone = undoing.undone(2);
    expect(undone).toMatchObject({ state: 'undone', details: { counts: { created: 5, kept: 2 } } });
    expect(undone.events).toMatchObject([{ type: 'import.undone', payload: { kept: 2 } }]);
  });

  it('that could not be undone is applied as before', () => {
    const again = beginUndo(applied(), 'u2', AT).undoFailed();
    expect(again).toMatchObject({ state: 'applied', details: { ...applied().details, undoneBy: 'u2' } });
    expect(again.events).toMatchObject([{ type: 'import.undo_failed' }]);
  });

  it.each(['received', 'staged', 'checked', 'failed', 'undoing', 'undone'] as const)(
    'that is %s cannot be undone',
    (state) => {
      const stored = restoreImport(state, 'i1', 'o1', 9, applied().details);
      expect(stored).toMatchObject({ state, version: 9, events: [] });
      expect(() => beginUndo(stored, 'u2', AT)).toThrow(
        expect.objectContaining({ kind: 'conflict', code: 'import.not_applied' }),
      );
    },
  );

  it('can be undone for 30 days and no longer', () => {
    const later = (ms: number) => new Date(AT.getTime() + ms);
    const month = 30 * 24 * 60 * 60 * 1000;
    expect(beginUndo(applied(), 'u2', later(month - 1)).state).toBe('undoing');
    expect(() => beginUndo(applied(), 'u2', later(month))).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'import.undo_too_late' }),
    );
  });
});
