import type { ImportKey } from '../../src/application/imports/import-key.js';
import type { NetworkChanges } from '../../src/application/imports/network-changes.port.js';
import type { RowErrors } from '../../src/application/imports/row-errors.port.js';
import type { StagedRow, StagedRows } from '../../src/application/imports/staged-rows.port.js';
import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import { Columns } from '../../src/domain/imports/columns.js';
import { ReceivedImport } from '../../src/domain/imports/import.js';
import type { ImportMode } from '../../src/domain/imports/import.details.js';
import type { Imports } from '../../src/domain/imports/imports.repository.js';
import type { RowError } from '../../src/domain/imports/row-error.js';
import { verdictOf } from '../../src/domain/imports/row-verdict.js';
import { beginUndo } from '../../src/domain/imports/stored-import.js';
import type { Areas } from '../../src/domain/network/areas.repository.js';
import type { Container } from '../../src/domain/network/container.js';
import type { Containers } from '../../src/domain/network/containers.repository.js';
import type { Sites } from '../../src/domain/network/sites.repository.js';
import { aContainer, anArea, aSite, newId } from '../support/in-memory/builders.js';

/** Everything an import is stored in, with two organisations that have nothing. */
export interface OpenImports {
  readonly unitOfWork: UnitOfWork;
  readonly imports: Imports;
  readonly stagedRows: StagedRows;
  readonly networkChanges: NetworkChanges;
  readonly rowErrors: RowErrors;
  readonly sites: Sites;
  readonly areas: Areas;
  readonly containers: Containers;
  readonly organisations: readonly [string, string];
  errorsOf(importId: string): Promise<readonly RowError[]>;
  containersOf(organisationId: string): Promise<readonly Container[]>;
  eventsOf(aggregateId: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

const COLUMNS = Columns.of(['reference', 'latitude', 'longitude', 'name', 'capacityL', 'note']);
const AT = new Date('2026-11-21T08:00:00.000Z');
const FILE = { name: 'Été.csv', bytes: 1_000, sha256: 'abc' };

export function describeImportsContract(name: string, open: () => Promise<OpenImports>): void {
  describe(`imports ${name}`, () => {
    let opened: OpenImports;
    let here: string;
    let elsewhere: string;
    let small: string;
    let large: string;

    beforeAll(async () => {
      opened = await open();
      [here, elsewhere] = opened.organisations;
      const depot = aSite(here);
      const areas = [
        anArea(here, depot.id).over([1, 43, 2, 44]),
        anArea(here, depot.id).over([1.4, 43.5, 1.5, 43.7]),
      ];
      await inUnit(async () => {
        await opened.sites.add(depot);
        for (const area of areas) await opened.areas.add(area);
      });
      [large, small] = areas.map(({ id }) => id) as [string, string];
    });
    afterAll(() => opened.close());

    const inUnit = <T>(work: () => Promise<T>, organisationId = here) =>
      opened.unitOfWork.inOrganisation(organisationId, work);
    const received = (mode: ImportMode = 'upsert') =>
      ReceivedImport.create(newId(), here, FILE, mode, newId());
    const find = ({ organisationId, id }: ImportKey) =>
      inUnit(() => opened.imports.find(organisationId, id), organisationId);
    const rowsOf = (...lines: string[]): StagedRow[] =>
      lines.map((line, place) => ({
        ...verdictOf({ line: place + 2, cells: line.split(',') }, COLUMNS),
        containerId: newId(),
      }));

    describe('themselves', () => {
      it('are found as they were stored, with their events told once', async () => {
        const first = received('create');
        await inUnit(() => opened.imports.add(first));
        const read = first.read(COLUMNS.headings, { throughLine: 9, done: 900, rejected: 1 }, 8);
        await inUnit(() => opened.imports.save(read));
        expect(await find(first)).toEqual(expect.objectContaining({ ...read, events: [] }));
        expect(await opened.eventsOf(first.id)).toEqual(['import.received']);
      });

      it('keep how they ended, and who has undone them', async () => {
        const first = received();
        await inUnit(() => opened.imports.add(first));
        const staged = first.staged();
        const applied = staged.checked().applied({ created: 1, updated: 2, unchanged: 3, rejected: 4 }, AT);
        for (const step of [staged, staged.checked(), applied]) await inUnit(() => opened.imports.save(step));
        const undone = beginUndo(applied, newId(), AT);
        await inUnit(() => opened.imports.save(undone));
        expect(await find(first)).toEqual(expect.objectContaining({ ...undone, events: [] }));
        expect(await opened.eventsOf(first.id)).toEqual([
          'import.received',
          'import.finished',
          'import.undo_requested',
        ]);
      });

      it('keep why they failed', async () => {
        const first = received();
        await inUnit(() => opened.imports.add(first));
        const failed = first.failed({ code: 'import.empty', message: 'The file is empty.' }, AT);
        await inUnit(() => opened.imports.save(failed));
        expect(await find(first)).toEqual(expect.objectContaining({ ...failed, events: [] }));
      });

      it('are saved over the version before only: of two who go on at once, one is told', async () => {
        const first = received();
        await inUnit(() => opened.imports.add(first));
        const outcomes = await Promise.allSettled([
          inUnit(() => opened.imports.save(first.staged())),
          inUnit(() => opened.imports.save(first.staged())),
        ]);
        expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
          reason: { kind: 'stale', code: 'version.stale' },
        });
      });

      it('are not found where nobody has them, nor in another organisation', async () => {
        const first = received();
        await inUnit(() => opened.imports.add(first));
        for (const of of [
          { organisationId: here, id: newId() },
          { organisationId: elsewhere, id: first.id },
        ])
          await expect(find(of)).rejects.toMatchObject({ kind: 'not_found', code: 'import.not_found' });
      });

      it('are as before when the unit of work is taken back', async () => {
        const first = received();
        await inUnit(() => opened.imports.add(first));
        const work = inUnit(async () => {
          await opened.imports.save(first.staged());
          await opened.stagedRows.stage(first, rowsOf('T,43.6,1.45,,,'));
          throw new Error('on purpose');
        });
        await expect(work).rejects.toThrow('on purpose');
        expect(await find(first)).toMatchObject({ state: 'received', version: 1 });
        expect(await inUnit(() => opened.stagedRows.next(first, 0, 10))).toBeUndefined();
      });
    });

    describe('errors', () => {
      const error = (line: number): RowError => ({
        line,
        column: 'latitude',
        code: 'c',
        message: 'm',
        value: null,
      });

      it('are kept up to 10,000 of one import', async () => {
        const [one, other] = [received(), received()];
        for (const each of [one, other]) await inUnit(() => opened.imports.add(each));
        const many = (count: number, from: number) =>
          Array.from({ length: count }, (_, place) => error(from + place));
        await inUnit(() => opened.rowErrors.add(one, many(9_999, 1)));
        await inUnit(() => opened.rowErrors.add(one, many(3, 10_000)));
        await inUnit(() => opened.rowErrors.add(one, many(1, 10_003)));
        await inUnit(() => opened.rowErrors.add(other, [error(1)]));
        expect((await opened.errorsOf(one.id)).at(-1)).toEqual(error(10_000));
        expect(await opened.errorsOf(other.id)).toEqual([error(1)]);
        while ((await inUnit(() => opened.rowErrors.drop(one, 6_000))) > 0);
        expect(await opened.errorsOf(one.id)).toEqual([]);
        expect(await opened.errorsOf(other.id)).toHaveLength(1);
      });
    });

    describe('rows', () => {
      const everything = { afterLine: 0, throughLine: 1_000_000 };

      async function staged(rows: StagedRow[], mode: ImportMode = 'upsert'): Promise<ReceivedImport> {
        const first = received(mode);
        await inUnit(() => opened.imports.add(first));
        await inUnit(() => opened.stagedRows.stage(first, rows));
        await inUnit(() => opened.stagedRows.match(first));
        return first;
      }
      const compare = (of: ReceivedImport, range = everything) =>
        inUnit(() => opened.stagedRows.compare(of, of.details.mode, range));
      const apply = (of: ReceivedImport, headings = COLUMNS.headings) =>
        inUnit(async () => {
          await opened.networkChanges.begin(of);
          await opened.stagedRows.match(of);
          await opened.networkChanges.hold(of, headings);
          await opened.stagedRows.compare(of, of.details.mode, everything);
          return opened.networkChanges.apply(of, headings, newId(), everything);
        });
      const takeBack = (of: ReceivedImport) =>
        inUnit(async () => {
          await opened.networkChanges.begin(of);
          let [undone, kept] = [0, 0];
          let after: string | null = null;
          for (;;) {
            const taken = await opened.networkChanges.takeBack(of, newId(), after, 2);
            if (!taken) return { undone, kept };
            [undone, kept, after] = [undone + taken.undone, kept + taken.kept, taken.throughContainerId];
          }
        });
      const stand = (changes: Parameters<typeof aContainer>[1]) => {
        const container = aContainer(here, { areaId: small, ...changes });
        return inUnit(() => opened.containers.add(container)).then(() => container);
      };
      const called = async (reference: string) =>
        (await opened.containersOf(here)).filter(({ properties }) => properties.reference === reference);

      it('are walked by their lines', async () => {
        const of = await staged(rowsOf('W1,43.6,1.45,,,', 'W2,x,1.45,,,', 'W3,43.6,1.45,,,'));
        const next = (after: number, limit: number) => inUnit(() => opened.stagedRows.next(of, after, limit));
        expect(await next(0, 2)).toEqual({ throughLine: 3, rows: 2 });
        expect(await next(3, 2)).toEqual({ throughLine: 4, rows: 1 });
        expect(await next(4, 2)).toBeUndefined();
        while ((await inUnit(() => opened.stagedRows.drop(of, 2))) > 0);
        expect(await next(0, 2)).toBeUndefined();
      });

      it('are rejected where one before has their reference, good or bad, in this chunk or another', async () => {
        const first = received();
        await inUnit(() => opened.imports.add(first));
        const rows = rowsOf(
          'D,43.6,1.45,,,',
          'D,43.6,1.45,,,',
          'E,x,1.45,,,',
          'E,43.6,1.45,,,',
          'D,43.6,1.45,,,',
          'd,43.6,1.45,,,',
        );
        await inUnit(() => opened.stagedRows.stage(first, rows.slice(0, 3)));
        await inUnit(() => opened.stagedRows.stage(first, rows.slice(3)));
        await inUnit(() => opened.stagedRows.match(first));
        const found = [
          ...(await compare(first, { afterLine: 0, throughLine: 4 })),
          ...(await compare(first, { afterLine: 4, throughLine: 9 })),
        ];
        expect(found).toEqual([
          { line: 3, kind: 'duplicate', reference: 'D', firstLine: 2 },
          { line: 5, kind: 'duplicate', reference: 'E', firstLine: 4 },
          { line: 6, kind: 'duplicate', reference: 'D', firstLine: 2 },
        ]);
        expect(await compare(first)).toEqual([]);
      });

      it('are rejected where no area covers them, and told when they are swapped', async () => {
        const of = await staged(rowsOf('N1,48.8,2.3,,,', 'N2,1.45,43.6,,,', 'N3,43.5,1.4,,,'));
        expect(await compare(of)).toEqual([
          { line: 2, kind: 'no_area', position: { latitude: 48.8, longitude: 2.3 } },
          { line: 3, kind: 'swapped', position: { latitude: 1.45, longitude: 43.6 } },
        ]);
      });

      it('need no area where their container stands already', async () => {
        await stand({ reference: 'FAR', position: { latitude: 50, longitude: 9 } });
        const of = await staged(rowsOf('FAR,50,9,renamed,,'));
        expect(await compare(of)).toEqual([]);
        expect(await apply(of)).toEqual({ created: 0, updated: 1, unchanged: 0 });
        expect((await called('FAR'))[0]).toMatchObject({
          properties: { areaId: small, name: 'renamed' },
          version: 2,
        });
        const moved = await staged(rowsOf('FAR,50.1,9,,,'));
        expect(await compare(moved)).toMatchObject([{ line: 2, kind: 'no_area' }]);
      });

      it('of mode create are rejected where a container has the reference', async () => {
        await stand({ reference: 'TAKEN' });
        const gone = await stand({ reference: 'GONE' });
        await inUnit(() => opened.containers.save(gone.remove(null, null)));
        const of = await staged(rowsOf('TAKEN,43.6,1.45,,,', 'GONE,43.6,1.45,,,'), 'create');
        expect(await compare(of)).toEqual([{ line: 2, kind: 'reference_taken', reference: 'TAKEN' }]);
        expect(await apply(of)).toEqual({ created: 1, updated: 0, unchanged: 0 });
        expect(await called('GONE')).toHaveLength(2);
      });

      it('become containers in the smallest area, with what they leave out filled in', async () => {
        const of = await staged(rowsOf('C1,43.6,1.45,,,', 'C2,43.1,1.1,two,750,x'));
        expect(await apply(of)).toEqual({ created: 2, updated: 0, unchanged: 0 });
        expect(await called('C1')).toMatchObject([
          {
            version: 1,
            life: { status: 'active' },
            properties: { areaId: small, name: 'C1', type: 'textile', capacityL: null, attributes: {} },
          },
        ]);
        expect(await called('C2')).toMatchObject([
          {
            properties: {
              areaId: large,
              name: 'two',
              capacityL: 750,
              attributes: { note: 'x' },
              position: { latitude: 43.1, longitude: 1.1 },
            },
          },
        ]);
      });

      it('change only what they say otherwise', async () => {
        const attributes = { note: 'old', key: 'B12' };
        await stand({ reference: 'U1', type: 'toys', address: 'street', attributes });
        await stand({
          reference: 'U2',
          position: { latitude: 43.6, longitude: 1.45 },
          name: 'same',
          capacityL: 5,
        });
        const of = await staged(rowsOf('U1,43.1,1.1,,,', 'U2,43.6,1.45,same,5,'));
        expect(await apply(of)).toEqual({ created: 0, updated: 1, unchanged: 1 });
        expect((await called('U1'))[0]).toMatchObject({
          version: 2,
          properties: {
            areaId: large,
            type: 'toys',
            capacityL: null,
            address: 'street',
            attributes: { key: 'B12' },
          },
        });
        expect((await called('U1'))[0]?.properties.attributes).not.toHaveProperty('note');
      });

      it('leave a container as it is in columns that the file does not have', async () => {
        await stand({
          reference: 'L1',
          position: { latitude: 43.6, longitude: 1.45 },
          name: 'n',
          capacityL: 5,
        });
        const of = await staged(rowsOf('L1,43.6,1.45,,,'));
        const { capacityL: _, ...headings } = COLUMNS.headings;
        expect(await apply(of, headings)).toEqual({ created: 0, updated: 0, unchanged: 1 });
      });

      it('do not give a container more attributes than it may have', async () => {
        const attributes = Object.fromEntries(Array.from({ length: 100 }, (_, place) => [`a${place}`, 'x']));
        await stand({ reference: 'FULL', attributes });
        const of = await staged(rowsOf('FULL,43.6,1.45,,,y'));
        expect(await compare(of)).toEqual([{ line: 2, kind: 'too_many_attributes' }]);
      });

      it('are written again by nobody who comes too late', async () => {
        const of = await staged(rowsOf('LATE,43.6,1.45,,,'));
        await apply(of);
        expect(await apply(of)).toEqual({ created: 0, updated: 0, unchanged: 1 });
      });

      it('of two imports at once make one container', async () => {
        const imports = [
          await staged(rowsOf('RACE,43.6,1.45,a,,')),
          await staged(rowsOf('RACE,43.6,1.45,b,,')),
        ];
        const counts = await Promise.all(imports.map((of) => apply(of)));
        expect(counts.map(({ created, updated }) => created + updated)).toEqual([1, 1]);
        expect(await called('RACE')).toHaveLength(1);
      });

      it('are taken back: what is new goes, what was changed is as before, what was touched since stays', async () => {
        const attributes = { note: 'old' };
        const before = await stand({
          reference: 'B1',
          attributes,
          position: { latitude: 43.6, longitude: 1.45 },
        });
        const of = await staged(
          rowsOf(
            'B1,43.1,1.1,new,9,',
            'B2,43.6,1.45,,,',
            'B3,43.6,1.45,,,',
            'B4,43.6,1.45,,,',
            'B5,43.6,1.45,,,',
          ),
        );
        await apply(of);
        const touched = (await called('B3'))[0] as Container;
        await inUnit(() => opened.containers.save(touched.change({ name: 'by hand' }, null)));
        expect(await takeBack(of)).toEqual({ undone: 4, kept: 1 });
        expect((await called('B1'))[0]).toMatchObject({ properties: before.properties, version: 3 });
        expect([await called('B2'), await called('B4'), await called('B5')]).toEqual([[], [], []]);
        expect((await called('B3'))[0]?.properties.name).toBe('by hand');
        while ((await inUnit(() => opened.networkChanges.forget(of, 2))) > 0);
        expect(await takeBack(of)).toEqual({ undone: 0, kept: 0 });
      });

      it('of another organisation are out of reach', async () => {
        const of = await staged(rowsOf('X,43.6,1.45,,,'));
        const asThem = { organisationId: elsewhere, id: of.id };
        expect(await inUnit(() => opened.stagedRows.next(asThem, 0, 10), elsewhere)).toBeUndefined();
        expect(await inUnit(() => opened.stagedRows.drop(asThem, 10), elsewhere)).toBe(0);
        expect(await inUnit(() => opened.stagedRows.next(of, 0, 10))).toEqual({ throughLine: 2, rows: 1 });
      });
    });
  });
}
