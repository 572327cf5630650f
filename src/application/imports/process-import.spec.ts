import { anActor, anArea, aSite } from '../../../test/support/in-memory/builders.js';
import { InMemoryFileStorage } from '../../../test/support/in-memory/file-storage.js';
import { InMemoryImports, InMemoryRowErrors } from '../../../test/support/in-memory/imports.js';
import { InMemoryNetworkChanges, InMemoryStagedRows } from '../../../test/support/in-memory/import-rows.js';
import { InMemoryAreas, InMemorySites } from '../../../test/support/in-memory/network.js';
import { SequentialIds } from '../../../test/support/in-memory/sequential-ids.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemorySpreadsheets } from '../../../test/support/in-memory/spreadsheets.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { ApplyRows } from './apply-rows.js';
import { CompareRows } from './compare-rows.js';
import { type Attempt, ProcessImport } from './process-import.js';
import { StageRows } from './stage-rows.js';
import { StartImport } from './start-import.js';
import { TakeBackImport } from './take-back-import.js';
import { UndoImport } from './undo-import.js';

/** Chunks of five rows, so that three are few. */
jest.mock('./chunk.js', () => ({ CHUNK_ROWS: 5 }));

async function anInstallation() {
  const actor = anActor();
  const { organisationId } = actor;
  const store = new InMemoryStore();
  const unitOfWork = new InMemoryUnitOfWork(store);
  const [files, clock, ids] = [new InMemoryFileStorage(), new SettableClock(), new SequentialIds()];
  const imports = new InMemoryImports(unitOfWork);
  const rows = new InMemoryStagedRows(unitOfWork);
  const errors = new InMemoryRowErrors(unitOfWork);
  const changes = new InMemoryNetworkChanges(unitOfWork);
  const compare = new CompareRows(unitOfWork, imports, rows, errors);
  const stage = new StageRows(files, new InMemorySpreadsheets(), unitOfWork, imports, rows, errors, ids);
  const apply = new ApplyRows(unitOfWork, imports, rows, changes, compare, clock);
  const process = new ProcessImport(unitOfWork, imports, stage, compare, apply, rows, clock);
  const depot = aSite(organisationId);
  await unitOfWork.inOrganisation(organisationId, async () => {
    await new InMemorySites(unitOfWork).add(depot);
    await new InMemoryAreas(unitOfWork).add(anArea(organisationId, depot.id).over([1, 43, 2, 44]));
  });
  const start = new StartImport(files, unitOfWork, imports, ids);
  const attempt = (changed: Partial<Attempt> = {}): Attempt => ({
    lastAttempt: false,
    signal: new AbortController().signal,
    ...changed,
  });
  return {
    actor,
    store,
    files,
    changes,
    rows,
    upload: async (...lines: string[]) => {
      const content = Buffer.from(['reference,latitude,longitude', ...lines].join('\n'));
      const command = { fileName: 'x.csv', mode: 'upsert', content: inOnePiece(content) } as const;
      return start.execute(command, actor);
    },
    run: (id: string, changed?: Partial<Attempt>) =>
      process.execute({ organisationId, id }, attempt(changed)),
    abandon: (id: string) => process.abandon({ organisationId, id }),
    undo: async (id: string, changed?: Partial<Attempt>) => {
      const version = store.tables.imports.find((one) => one.id === id)?.version ?? 0;
      await new UndoImport(unitOfWork, imports, clock).execute(id, version, actor);
      const takeBack = new TakeBackImport(unitOfWork, imports, changes);
      await takeBack.execute({ organisationId, id }, attempt(changed));
    },
    find: (id: string) => store.tables.imports.find((one) => one.id === id),
    events: (id: string) =>
      store.tables.outbox.filter(({ event }) => event.aggregateId === id).map(({ event }) => event),
    references: () => store.tables.containers.map(({ properties }) => properties.reference).sort(),
  };
}

async function* inOnePiece(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

/** More than two chunks. */
const MANY = Array.from({ length: 12 }, (_, row) => `R${String(row).padStart(2, '0')},43.6,1.4`);
const REFERENCES = MANY.map((row) => row.split(',')[0]);

describe('an upload', () => {
  it('is stored as a file and an import, with the event that begins the work', async () => {
    const { upload, find, files, events, actor } = await anInstallation();
    const id = await upload('A,43.6,1.4');
    expect(find(id)).toMatchObject({
      state: 'received',
      details: { createdBy: actor.userId, mode: 'upsert' },
    });
    expect(files.keys()).toEqual([`imports/${actor.organisationId}/${id}.csv`]);
    expect(events(id)).toMatchObject([{ type: 'import.received', actorId: actor.userId }]);
  });

  it('leaves no file behind when the import cannot be stored', async () => {
    const { upload, files, store } = await anInstallation();
    store.insert = () => {
      throw new Error('the disk is full');
    };
    await expect(upload('A,43.6,1.4')).rejects.toThrow('the disk is full');
    expect(files.keys()).toEqual([]);
  });
});

describe('processing an import', () => {
  it('takes it to its end, and leaves nothing on the way', async () => {
    const { upload, run, find, references, store, events } = await anInstallation();
    const id = await upload('A,43.6,1.4', 'B,x,1.4', ',,', 'C,50,1.4');
    await run(id);
    expect(find(id)).toMatchObject({
      state: 'applied',
      details: { counts: { rows: 3, created: 1, rejected: 2 }, progress: { done: 3, total: 3 } },
    });
    expect(references()).toEqual(['A']);
    expect(store.tables.importErrors.map(({ line, code }) => [line, code])).toEqual([
      [3, 'import.not_a_number'],
      [5, 'container.no_area_here'],
    ]);
    expect(store.tables.importRows).toEqual([]);
    expect(events(id).map(({ type }) => type)).toEqual(['import.received', 'import.finished']);
  });

  it('does nothing more to one that is finished', async () => {
    const { upload, run, find, events } = await anInstallation();
    const id = await upload('A,43.6,1.4');
    await run(id);
    const before = find(id);
    await run(id);
    expect(find(id)).toBe(before);
    expect(events(id)).toHaveLength(2);
  });

  it('fails one whose file cannot be read, without another attempt', async () => {
    const { upload, run, find, references, events } = await anInstallation();
    const id = await upload('A,43.6,1.4', 'unreadable');
    await run(id);
    const failure = { code: 'import.unclosed_quote', message: 'Line 3.' };
    expect(find(id)).toMatchObject({ state: 'failed', details: { failure } });
    expect(references()).toEqual([]);
    expect(events(id).at(-1)).toMatchObject({
      type: 'import.finished',
      payload: { state: 'failed', failure },
    });
  });

  it('tries again after a fault of ours, and goes on behind the last chunk that was stored', async () => {
    const { upload, run, find, references, rows } = await anInstallation();
    const id = await upload(...MANY);
    const stage = jest.spyOn(rows, 'stage');
    stage.mockImplementationOnce(InMemoryStagedRows.prototype.stage.bind(rows));
    stage.mockImplementationOnce(() => Promise.reject(new Error('the database is away')));
    await expect(run(id)).rejects.toThrow('the database is away');
    expect(find(id)).toMatchObject({
      state: 'received',
      details: { throughLine: 6, counts: { rows: 5 } },
    });
    stage.mockClear();
    await run(id);
    expect(stage.mock.calls.map(([, chunk]) => chunk.length)).toEqual([5, 2]);
    expect(find(id)).toMatchObject({
      state: 'applied',
      details: { counts: { rows: 12, created: 12 } },
    });
    expect(references()).toEqual(REFERENCES);
  });

  it('takes all rows or none: what fails in the middle of applying leaves no container', async () => {
    const { upload, run, find, references, changes } = await anInstallation();
    const id = await upload(...MANY);
    const apply = jest.spyOn(changes, 'apply');
    apply.mockImplementationOnce(InMemoryNetworkChanges.prototype.apply.bind(changes));
    apply.mockImplementationOnce(() => Promise.reject(new Error('the database is away')));
    await expect(run(id)).rejects.toThrow('the database is away');
    expect([find(id)?.state, references()]).toEqual(['checked', []]);
    await run(id);
    expect([find(id)?.state, references().length]).toEqual(['applied', 12]);
  });

  it('leaves off where the worker is told to stop, and is no failure then', async () => {
    const { upload, run, find, rows } = await anInstallation();
    const id = await upload(...MANY);
    const worker = new AbortController();
    jest.spyOn(rows, 'stage').mockImplementationOnce(async (...chunk) => {
      worker.abort(new Error('The worker stops.'));
      return InMemoryStagedRows.prototype.stage.apply(rows, chunk);
    });
    await expect(run(id, { lastAttempt: true, signal: worker.signal })).rejects.toThrow('The worker stops.');
    expect(find(id)).toMatchObject({ state: 'received', details: { throughLine: 6 } });
    await run(id);
    expect(find(id)?.state).toBe('applied');
  });

  it('fails it after the last attempt, so that somebody is told, once', async () => {
    const { upload, run, find, changes, events, store } = await anInstallation();
    const id = await upload('A,43.6,1.4');
    jest.spyOn(changes, 'begin').mockImplementation(() => Promise.reject(new Error('secret detail')));
    await expect(run(id)).rejects.toThrow();
    expect(find(id)?.state).toBe('checked');
    await expect(run(id, { lastAttempt: true })).rejects.toThrow('secret detail');
    await run(id, { lastAttempt: true });
    expect(find(id)).toMatchObject({ state: 'failed', details: { failure: { code: 'import.internal' } } });
    expect(JSON.stringify(find(id))).not.toContain('secret');
    expect(events(id).map(({ type }) => type)).toEqual(['import.received', 'import.finished']);
    expect(store.tables.importRows).toEqual([]);
  });

  it('fails one that has cost too many workers their lives, and leaves a finished one alone', async () => {
    const { upload, run, abandon, find, events } = await anInstallation();
    const lost = await upload('A,43.6,1.4');
    await abandon(lost);
    expect(find(lost)).toMatchObject({ state: 'failed', details: { failure: { code: 'import.internal' } } });
    expect(events(lost).at(-1)?.type).toBe('import.finished');
    const done = await upload('B,43.6,1.4');
    await run(done);
    await abandon(done);
    expect(find(done)?.state).toBe('applied');
  });

  it('by two at once gives every row once, and the one who comes late does not fail it', async () => {
    const { upload, run, find, references } = await anInstallation();
    const id = await upload(...MANY);
    const outcomes = await Promise.allSettled([
      run(id, { lastAttempt: true }),
      run(id, { lastAttempt: true }),
    ]);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'version.stale' });
    await run(id);
    expect(find(id)).toMatchObject({
      state: 'applied',
      details: { counts: { rows: 12, created: 12 } },
    });
    expect(references()).toEqual(REFERENCES);
  });
});

describe('taking an import back', () => {
  it('is one event to begin with and one at its end', async () => {
    const { upload, run, undo, find, references, events } = await anInstallation();
    const id = await upload('A,43.6,1.4');
    await run(id);
    await undo(id);
    expect(find(id)).toMatchObject({ state: 'undone', details: { counts: { kept: 0 } } });
    expect(references()).toEqual([]);
    expect(
      events(id)
        .slice(2)
        .map(({ type }) => type),
    ).toEqual(['import.undo_requested', 'import.undone']);
  });

  it('leaves everything as it was when it cannot be done', async () => {
    const { upload, run, undo, find, references, changes, events } = await anInstallation();
    const id = await upload('A,43.6,1.4');
    await run(id);
    jest
      .spyOn(changes, 'takeBack')
      .mockImplementation(() => Promise.reject(new Error('the database is away')));
    await expect(undo(id, { lastAttempt: true })).rejects.toThrow('the database is away');
    expect(find(id)?.state).toBe('applied');
    expect(references()).toEqual(['A']);
    expect(events(id).at(-1)?.type).toBe('import.undo_failed');
  });
});
