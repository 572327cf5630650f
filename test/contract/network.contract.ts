import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import type { Areas } from '../../src/domain/network/areas.repository.js';
import type { Containers } from '../../src/domain/network/containers.repository.js';
import type { Site } from '../../src/domain/network/site.js';
import type { Sites } from '../../src/domain/network/sites.repository.js';
import type { Suspensions } from '../../src/domain/network/suspensions.repository.js';
import { describeSuspensionsContract } from './suspensions.contract.js';
import { describeStoredChangesContract } from './stored-changes.contract.js';
import { aContainer, anArea, aSite, newId, uniqueWord } from '../support/in-memory/builders.js';

/** The repositories of the network on two organisations without any. */
export interface OpenNetwork {
  readonly unitOfWork: UnitOfWork;
  readonly sites: Sites;
  readonly areas: Areas;
  readonly containers: Containers;
  readonly suspensions: Suspensions;
  readonly organisations: readonly [string, string];
  /** Types of the events that the outbox holds about this one, in order. */
  eventsOf(aggregateId: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export function describeNetworkContract(name: string, open: () => Promise<OpenNetwork>): void {
  describe(`the network ${name}`, () => {
    let network: OpenNetwork;
    let here: string;
    let elsewhere: string;
    let depot: Site;
    let foreignDepot: Site;

    beforeAll(async () => {
      network = await open();
      [here, elsewhere] = network.organisations;
      [depot, foreignDepot] = [aSite(here), aSite(elsewhere)];
      await inUnit(() => network.sites.add(depot));
      await network.unitOfWork.inOrganisation(elsewhere, () => network.sites.add(foreignDepot));
    });
    afterAll(() => network.close());

    const inUnit = <T>(work: () => Promise<T>) => network.unitOfWork.inOrganisation(here, work);
    const add = {
      area: (area: ReturnType<ReturnType<typeof anArea>['over']>) => inUnit(() => network.areas.add(area)),
      container: (container: ReturnType<typeof aContainer>) =>
        inUnit(() => network.containers.add(container)),
    };
    const settle = async (...writes: Promise<void>[]) =>
      (await Promise.allSettled(writes)).map((result) =>
        result.status === 'fulfilled' ? 'stored' : (result.reason as { code?: string }).code,
      );

    describe('areas', () => {
      const area = () => anArea(here, depot.id);

      it('have a code that no other of the organisation has, by its exact letters', async () => {
        const code = newId().slice(-12);
        await add.area(area().coded(`${code}a`).over([1, 43, 2, 44]));
        const again = add.area(area().coded(`${code}a`).over([3, 43, 4, 44]));
        await expect(again).rejects.toMatchObject({
          kind: 'conflict',
          code: 'area.code_taken',
          violations: [{ path: 'code' }],
        });
        await add.area(area().coded(`${code}A`).over([1, 43, 2, 44]));
        await add.area(area().coded(`${code}a `).over([1, 43, 2, 44]));
        const abroad = anArea(elsewhere, foreignDepot.id).coded(`${code}a`).over([1, 43, 2, 44]);
        await network.unitOfWork.inOrganisation(elsewhere, () => network.areas.add(abroad));
      });

      it.each([
        ['nobody has', () => newId()],
        ['another organisation has', () => foreignDepot.id],
      ])('are not served from a site that %s', async (_, siteId) => {
        await expect(add.area(anArea(here, siteId()).over([1, 43, 2, 44]))).rejects.toMatchObject({
          kind: 'invalid',
          code: 'area.site_unknown',
          violations: [{ path: 'siteId' }],
        });
      });

      it('are added once when two are added with one code at the same time', async () => {
        const code = newId().slice(-12);
        const outcomes = await settle(
          add.area(area().coded(code).over([1, 43, 2, 44])),
          add.area(area().coded(code).over([1, 43, 2, 44])),
        );
        expect(outcomes.sort()).toEqual(['area.code_taken', 'stored']);
      });
    });

    describe('the area that covers a position', () => {
      const at = (longitude: number, latitude: number, organisationId = here) =>
        network.unitOfWork.inOrganisation(organisationId, () =>
          network.areas.findCovering(organisationId, { longitude, latitude }),
        );
      const drawn = async (code: string, ...boxes: Parameters<ReturnType<typeof anArea>['over']>) => {
        const area = anArea(here, depot.id)
          .coded(code)
          .over(...boxes);
        await add.area(area);
        return area.id;
      };

      it('is the smallest of those that do, whatever their order', async () => {
        const middle = await drawn('small-2', [20, 40, 22, 42]);
        const large = await drawn('small-1', [19, 39, 23, 43]);
        const small = await drawn('small-3', [20.5, 40.5, 21, 41]);
        expect([await at(20.7, 40.7), await at(21.5, 41.5), await at(22.5, 42.5)]).toEqual([
          small,
          middle,
          large,
        ]);
      });

      it('is the one with the lower code where several are equally small', async () => {
        await drawn('equal-b', [30, 40, 31, 41]);
        const lower = await drawn('equal-B', [30, 40, 31, 41]);
        await drawn('equal-c', [30, 40, 31, 41]);
        expect(await at(30.5, 40.5)).toBe(lower);
      });

      it('is covered on its edges and corners, and nowhere beyond', async () => {
        const area = await drawn('edge', [40, 40, 41, 41]);
        for (const [x, y] of [
          [40, 40],
          [41, 41],
          [40.5, 40],
          [41, 40.25],
        ] as const)
          expect(await at(x, y)).toBe(area);
        for (const [x, y] of [
          [39.9999999, 40],
          [40.5, 41.0000001],
        ] as const)
          expect(await at(x, y)).toBeUndefined();
      });

      it('is not covered in a hole, but on the edge of one', async () => {
        const area = await drawn('holed', [50, 40, 53, 43], [51, 41, 52, 42]);
        expect([await at(51.5, 41.5), await at(51, 41.5), await at(50.5, 41.5)]).toEqual([
          undefined,
          area,
          area,
        ]);
      });

      it('is never another organisation’s', async () => {
        await drawn('mine', [60, 40, 61, 41]);
        expect(await at(60.5, 40.5, elsewhere)).toBeUndefined();
      });

      it('is none where nothing is drawn', async () => {
        expect([await at(-120, -40), await at(180, 90), await at(-180, -90)]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
      });

      it('reaches to the antimeridian and the pole', async () => {
        const east = await drawn('antimeridian', [179, 88, 180, 90]);
        expect([await at(180, 89), await at(180, 90), await at(-180, 89)]).toEqual([east, east, undefined]);
      });
    });

    describe('containers', () => {
      let areaId: string;
      let foreignAreaId: string;
      beforeAll(async () => {
        const area = anArea(here, depot.id).over([1, 43, 2, 44]);
        const foreign = anArea(elsewhere, foreignDepot.id).over([1, 43, 2, 44]);
        await add.area(area);
        await network.unitOfWork.inOrganisation(elsewhere, () => network.areas.add(foreign));
        [areaId, foreignAreaId] = [area.id, foreign.id];
      });
      const container = (reference = uniqueWord('C')) => aContainer(here, { areaId, reference });
      const taken = {
        kind: 'conflict',
        code: 'container.reference_taken',
        violations: [{ path: 'reference' }],
      };

      it('have a reference that no other of the organisation has', async () => {
        const first = container();
        const { reference } = first.properties;
        await add.container(first);
        await expect(add.container(container(reference))).rejects.toMatchObject(taken);
        const abroad = aContainer(elsewhere, { areaId: foreignAreaId, reference });
        await network.unitOfWork.inOrganisation(elsewhere, () => network.containers.add(abroad));
      });

      it.each([
        ['case', 'ref a', 'REF A'],
        ['space', 'ref b', 'ref b '],
        ['normal form', 'ref \u00c9', 'ref E\u0301'],
        ['leading zero', '0042', '042'],
        ['width', 'ref c', 'ref ｃ'],
      ])('have references that may differ by %s alone', async (_, one, other) => {
        const unique = newId();
        const write = settle(
          add.container(container(one + unique)),
          add.container(container(other + unique)),
        );
        expect(await write).toEqual(['stored', 'stored']);
      });

      it('leave their reference to others once they are removed', async () => {
        const first = container();
        await add.container(first);
        await inUnit(async () => {
          const stored = await network.containers.find(here, first.id);
          await network.containers.save(stored.remove(null, null));
        });
        await add.container(container(first.properties.reference));
        await expect(add.container(container(first.properties.reference))).rejects.toMatchObject(taken);
      });

      it('are added once when two are added with one reference at the same time', async () => {
        const reference = uniqueWord('race');
        const outcomes = await settle(
          ...Array.from({ length: 4 }, () => add.container(container(reference))),
        );
        expect(outcomes.sort()).toEqual([
          ...new Array<string>(3).fill('container.reference_taken'),
          'stored',
        ]);
      });

      it('give their reference free when the unit that added them is taken back', async () => {
        const first = container();
        const work = inUnit(async () => {
          await network.containers.add(first);
          throw new Error('on purpose');
        });
        await expect(work).rejects.toThrow('on purpose');
        await add.container(container(first.properties.reference));
      });

      it('do not stand in an area that nobody has, nor in another organisation’s', async () => {
        for (const unknown of [newId(), foreignAreaId]) {
          await expect(add.container(aContainer(here, { areaId: unknown }))).rejects.toMatchObject({
            kind: 'invalid',
            code: 'container.area_unknown',
            violations: [{ path: 'areaId' }],
          });
        }
      });
    });

    describeStoredChangesContract(() => network);
    describeSuspensionsContract(() => network);
  });
}
