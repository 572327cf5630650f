import type { Container } from '../../src/domain/network/container.js';
import { aContainer, anArea, aSite, newId } from '../support/in-memory/builders.js';
import type { OpenNetwork } from './network.contract.js';

const NOW = new Date('2026-11-21T08:00:00.000Z');
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

/** Suspensions of many containers by one statement. */
export function describeSuspensionsContract(open: () => OpenNetwork): void {
  describe('suspensions of an area', () => {
    let here: string;
    let elsewhere: string;
    beforeAll(() => {
      [here, elsewhere] = open().organisations;
    });

    const inUnit = <T>(work: (network: OpenNetwork) => Promise<T>, organisationId = here) =>
      open().unitOfWork.inOrganisation(organisationId, () => work(open()));
    const newArea = async (organisationId = here) => {
      const site = aSite(organisationId);
      const area = anArea(organisationId, site.id).over([1, 43, 2, 44]);
      await inUnit(async ({ sites, areas }) => {
        await sites.add(site);
        await areas.add(area);
      }, organisationId);
      return area.id;
    };
    const put = async (
      areaId: string,
      then: (container: Container) => Container = (container) => container,
      status: 'active' | 'planned' = 'active',
      organisationId = here,
    ) => {
      const container = aContainer(organisationId, { areaId, status });
      const changed = then(container);
      await inUnit(async ({ containers }) => {
        await containers.add(container);
        if (changed !== container) await containers.save(changed);
      }, organisationId);
      return container.id;
    };
    const suspendedUntil =
      (until: Date | null, from = NOW) =>
      (container: Container) =>
        container.suspend({ reason: 'Broken', from, until }, NOW, null);
    const look = (id: string, organisationId = here) =>
      inUnit(async ({ containers }) => {
        const { life, version } = await containers.find(organisationId, id);
        return { ...life, version };
      }, organisationId);
    const market = { reason: 'Market', from: NOW, until: inHours(2) };
    const quiet = { status: 'active', statusReason: null, suspendedFrom: null, suspendedUntil: null };

    it('are for every active container, counted, and for no other', async () => {
      const [areaId, neighbour] = [await newArea(), await newArea()];
      const [active, other] = [await put(areaId), await put(areaId)];
      const planned = await put(areaId, undefined, 'planned');
      const broken = await put(areaId, suspendedUntil(null));
      await put(areaId, (container) => container.remove(null, null));
      const beside = await put(neighbour);
      const outcome = await inUnit(({ suspensions }) =>
        suspensions.suspendIn(here, areaId, market, NOW, null),
      );
      expect(outcome).toEqual({ changed: 2, unchanged: 2 });
      const suspended = {
        status: 'suspended',
        statusReason: 'Market',
        suspendedFrom: NOW,
        suspendedUntil: inHours(2),
        version: 2,
      };
      expect([await look(active), await look(other)]).toEqual([suspended, suspended]);
      expect((await look(planned)).version).toBe(1);
      expect((await look(broken)).statusReason).toBe('Broken');
      expect((await look(beside)).status).toBe('active');
    });

    it('that lie ahead leave containers active until then, and replace what was planned', async () => {
      const areaId = await newArea();
      const id = await put(areaId, suspendedUntil(null, inHours(9)));
      const ahead = { ...market, from: inHours(1) };
      await inUnit(({ suspensions }) => suspensions.suspendIn(here, areaId, ahead, NOW, null));
      expect(await look(id)).toMatchObject({ status: 'active', suspendedFrom: inHours(1), version: 3 });
    });

    it('are lifted together, planned ones too, or only those of one reason', async () => {
      const areaId = await newArea();
      const [now, ahead, broken] = [
        await put(areaId),
        await put(areaId, suspendedUntil(null, inHours(5))),
        await put(areaId, suspendedUntil(null)),
      ];
      const resume = (reason?: string) =>
        inUnit(({ suspensions }) => suspensions.resumeIn(here, areaId, reason, null));
      expect(await resume('market')).toEqual({ changed: 0, unchanged: 3 });
      expect(await resume('Broken')).toEqual({ changed: 2, unchanged: 1 });
      expect([await look(ahead), await look(broken)]).toEqual([
        { ...quiet, version: 3 },
        { ...quiet, version: 3 },
      ]);
      await inUnit(({ suspensions }) => suspensions.suspendIn(here, areaId, market, NOW, null));
      expect(await resume()).toEqual({ changed: 3, unchanged: 0 });
      expect(await look(now)).toEqual({ ...quiet, version: 3 });
      expect(await resume()).toEqual({ changed: 0, unchanged: 3 });
    });

    it('of another organisation, or of nothing, change nothing', async () => {
      const areaId = await newArea();
      const id = await put(areaId);
      for (const area of [areaId, newId()]) {
        const outcome = await inUnit(
          ({ suspensions }) => suspensions.suspendIn(elsewhere, area, market, NOW, null),
          elsewhere,
        );
        expect(outcome).toEqual({ changed: 0, unchanged: 0 });
      }
      expect((await look(id)).status).toBe('active');
    });

    it('are taken back with their unit', async () => {
      const areaId = await newArea();
      const id = await put(areaId);
      const work = inUnit(async ({ suspensions }) => {
        await suspensions.suspendIn(here, areaId, market, NOW, null);
        throw new Error('on purpose');
      });
      await expect(work).rejects.toThrow('on purpose');
      expect(await look(id)).toEqual({ ...quiet, version: 1 });
    });

    it('suspend each container once when several are asked for at the same time', async () => {
      const areaId = await newArea();
      for (let n = 0; n < 5; n += 1) await put(areaId);
      const outcomes = await Promise.all(
        [1, 2, 3].map(() =>
          inUnit(({ suspensions }) => suspensions.suspendIn(here, areaId, market, NOW, null)),
        ),
      );
      expect(outcomes.reduce((sum, { changed }) => sum + changed, 0)).toBe(5);
    });

    describe('by the clock', () => {
      const due = (at: Date) =>
        open().unitOfWork.acrossOrganisations('schedule', () => open().suspensions.organisationsDue(at));
      const end = (at: Date, organisationId = here) =>
        inUnit(({ suspensions }) => suspensions.end(organisationId, at), organisationId);
      const begin = (at: Date, organisationId = here) =>
        inUnit(({ suspensions }) => suspensions.begin(organisationId, at), organisationId);
      beforeAll(async () => {
        for (const organisationId of [here, elsewhere]) {
          await end(inHours(9_999), organisationId);
          await begin(inHours(9_999), organisationId);
        }
      });

      it('begin at their time and end at their time, in their organisation, once', async () => {
        const [areaId, second, abroad] = [await newArea(), await newArea(), await newArea(elsewhere)];
        const ids = [
          await put(areaId, suspendedUntil(inHours(20), inHours(10))),
          await put(areaId, suspendedUntil(inHours(20), inHours(10))),
          await put(second, suspendedUntil(null, inHours(10))),
        ];
        const foreign = await put(abroad, suspendedUntil(inHours(15)), 'active', elsewhere);
        expect(await due(inHours(9.999))).toEqual([]);
        expect(await due(inHours(10))).toEqual([here]);
        expect((await due(inHours(15))).toSorted()).toEqual([here, elsewhere].toSorted());
        expect(await end(inHours(10))).toEqual([]);
        const begun = await begin(inHours(10));
        expect(begun.toSorted((a, b) => b.containers - a.containers)).toEqual([
          { areaId, version: 1, containers: 2 },
          { areaId: second, version: 1, containers: 1 },
        ]);
        expect(await begin(inHours(10))).toEqual([]);
        expect((await look(ids[0] ?? '')).status).toBe('suspended');
        expect(await end(inHours(20))).toEqual([{ areaId, version: 1, containers: 2 }]);
        expect(await end(inHours(20))).toEqual([]);
        expect(await look(ids[0] ?? '')).toEqual({ ...quiet, version: 4 });
        expect((await look(ids[2] ?? '')).status).toBe('suspended');
        expect((await look(foreign, elsewhere)).status).toBe('suspended');
      });

      it('that are over before anybody looked do not begin', async () => {
        const areaId = await newArea();
        const id = await put(areaId, suspendedUntil(inHours(31), inHours(30)));
        expect(await begin(inHours(40))).toEqual([]);
        expect(await end(inHours(40))).toEqual([{ areaId, version: 1, containers: 1 }]);
        expect(await look(id)).toEqual({ ...quiet, version: 3 });
      });
    });
  });
}
