import type { Area } from '../../src/domain/network/area.js';
import type { Site } from '../../src/domain/network/site.js';
import { aContainer, anArea, aSite, newId } from '../support/in-memory/builders.js';
import type { OpenNetwork } from './network.contract.js';

const AT = new Date('2026-11-21T08:00:00.000Z');
const STALE = { kind: 'stale', code: 'version.stale' };

/** What is found again, stored over its earlier version, and told to the outbox. */
export function describeStoredChangesContract(open: () => OpenNetwork): void {
  describe('what is changed', () => {
    let here: string;
    let elsewhere: string;
    beforeAll(() => {
      [here, elsewhere] = open().organisations;
    });

    const inUnit = <T>(work: (network: OpenNetwork) => Promise<T>, organisationId = here) =>
      open().unitOfWork.inOrganisation(organisationId, () => work(open()));
    const settle = async (...writes: Promise<unknown>[]) =>
      (await Promise.allSettled(writes)).map((result) =>
        result.status === 'fulfilled' ? 'stored' : (result.reason as { code?: string }).code,
      );
    const newSite = async () => {
      const site = aSite(here);
      await inUnit(({ sites }) => sites.add(site));
      return site;
    };
    const newArea = async (siteId?: string) => {
      const area = anArea(here, siteId ?? (await newSite()).id).over([1, 43, 2, 44]);
      await inUnit(({ areas }) => areas.add(area));
      return area;
    };
    const newContainer = async (areaId?: string) => {
      const container = aContainer(here, {
        areaId: areaId ?? (await newArea()).id,
        attributes: { ['__proto__ ']: 'x', b: '2', a: '1' },
        address: null,
      });
      await inUnit(({ containers }) => containers.add(container));
      return container;
    };
    const archiveArea = (id: string) =>
      inUnit(async ({ areas }) => areas.save((await areas.find(here, id)).archive(AT, null)));
    const archiveSite = (id: string) =>
      inUnit(async ({ sites }) => sites.save((await sites.find(here, id)).archive(AT, null)));

    it('is found again as it was stored, without events', async () => {
      const container = await newContainer();
      const found = await inUnit(({ containers }) => containers.find(here, container.id));
      expect(found).toEqual({ ...container, events: [] });
      const area = await newArea();
      expect(await inUnit(({ areas }) => areas.find(here, area.id))).toEqual({ ...area, events: [] });
      const site = await newSite();
      expect(await inUnit(({ sites }) => sites.find(here, site.id))).toEqual({ ...site, events: [] });
    });

    it('keeps every field of a change, times to the millisecond', async () => {
      const { id } = await newContainer();
      const suspension = { reason: 'Market', from: AT, until: new Date(AT.getTime() + 1) };
      await inUnit(async ({ containers }) => {
        const changed = (await containers.find(here, id)).suspend(suspension, AT, null);
        await containers.save(changed);
        expect(await containers.find(here, id)).toEqual({ ...changed, events: [] });
      });
    });

    it.each(['sites', 'areas', 'containers'] as const)(
      'is not found among %s when nobody has it, or another organisation',
      async (things) => {
        const { id } = await { sites: newSite, areas: () => newArea(), containers: () => newContainer() }[
          things
        ]();
        const thing = things.slice(0, -1);
        const missing = { kind: 'not_found', code: `${thing}.not_found` };
        await expect(inUnit<unknown>((network) => network[things].find(here, newId()))).rejects.toMatchObject(
          missing,
        );
        const abroad = inUnit<unknown>((network) => network[things].find(elsewhere, id), elsewhere);
        await expect(abroad).rejects.toMatchObject(missing);
      },
    );

    it('is stored over the version before, once', async () => {
      const container = await newContainer();
      const change = (name: string) => container.change({ name }, null);
      await inUnit(({ containers }) => containers.save(change('One')));
      await expect(inUnit(({ containers }) => containers.save(change('Two')))).rejects.toMatchObject(STALE);
      const stored = await inUnit(({ containers }) => containers.find(here, container.id));
      expect([stored.version, stored.properties.name]).toEqual([2, 'One']);
    });

    it('takes one of many changes to the same version', async () => {
      const [container, area, site] = [await newContainer(), await newArea(), await newSite()];
      const four = [1, 2, 3, 4].map((n) => ({ name: `Name ${n}` }));
      const races: (() => Promise<void>[])[] = [
        () => four.map((to) => inUnit(({ containers }) => containers.save(container.change(to, null)))),
        () => four.map((to) => inUnit(({ areas }) => areas.save(area.change(to, null)))),
        () => four.map((to) => inUnit(({ sites }) => sites.save(site.change(to, null)))),
      ];
      for (const race of races)
        expect((await settle(...race())).sort()).toEqual([
          'stored',
          'version.stale',
          'version.stale',
          'version.stale',
        ]);
    });

    it('tells the outbox, in the same unit or not at all', async () => {
      const container = await newContainer();
      const work = inUnit(async ({ containers }) => {
        await containers.save(container.change({ name: 'Undone' }, null));
        throw new Error('on purpose');
      });
      await expect(work).rejects.toThrow('on purpose');
      expect(await open().eventsOf(container.id)).toEqual(['container.registered']);
      await inUnit(({ containers }) => containers.save(container.remove(null, null)));
      expect(await open().eventsOf(container.id)).toEqual(['container.registered', 'container.removed']);
      const area = await newArea();
      await archiveArea(area.id);
      expect(await open().eventsOf(area.id)).toEqual(['area.created', 'area.archived']);
      await archiveSite(area.properties.siteId);
      expect(await open().eventsOf(area.properties.siteId)).toEqual(['site.created', 'site.archived']);
    });

    it('tells nothing of what was refused', async () => {
      const [first, second] = [await newContainer(), await newContainer()];
      const taken = second.change({ reference: first.properties.reference }, null);
      await expect(inUnit(({ containers }) => containers.save(taken))).rejects.toMatchObject({
        code: 'container.reference_taken',
      });
      expect(await open().eventsOf(second.id)).toEqual(['container.registered']);
    });

    it('keeps the rules of what is added', async () => {
      const [area, other] = [await newArea(), await newArea()];
      const container = await newContainer(area.id);
      const lost = container.change({ areaId: newId() }, null);
      await expect(inUnit(({ containers }) => containers.save(lost))).rejects.toMatchObject({
        code: 'container.area_unknown',
      });
      const same = area.change({ code: other.properties.code }, null);
      await expect(inUnit(({ areas }) => areas.save(same))).rejects.toMatchObject({
        code: 'area.code_taken',
      });
      const nowhere = area.change({ siteId: newId() }, null);
      await expect(inUnit(({ areas }) => areas.save(nowhere))).rejects.toMatchObject({
        code: 'area.site_unknown',
      });
    });

    describe('and archived', () => {
      const closed = { kind: 'conflict', code: 'area.archived' };

      it('holds nothing that is in use: planned, active and suspended containers, areas that are not archived', async () => {
        const site = await newSite();
        const area: Area = await newArea(site.id);
        const container = await newContainer(area.id);
        await expect(archiveArea(area.id)).rejects.toMatchObject({ kind: 'conflict', code: 'area.in_use' });
        await expect(archiveSite(site.id)).rejects.toMatchObject({ kind: 'conflict', code: 'site.in_use' });
        await inUnit(({ containers }) => containers.save(container.remove(null, null)));
        await archiveArea(area.id);
        await archiveSite(site.id);
      });

      it('takes nothing in', async () => {
        const area = await newArea();
        const container = await newContainer();
        await archiveArea(area.id);
        const added = aContainer(here, { areaId: area.id });
        await expect(inUnit(({ containers }) => containers.add(added))).rejects.toMatchObject(closed);
        const moved = container.change({ areaId: area.id }, null);
        await expect(inUnit(({ containers }) => containers.save(moved))).rejects.toMatchObject(closed);
        const site: Site = await newSite();
        await archiveSite(site.id);
        const served = anArea(here, site.id).over([1, 43, 2, 44]);
        await expect(inUnit(({ areas }) => areas.add(served))).rejects.toMatchObject({
          kind: 'conflict',
          code: 'site.archived',
        });
        const elsewhereServed = (await newArea()).change({ siteId: site.id }, null);
        await expect(inUnit(({ areas }) => areas.save(elsewhereServed))).rejects.toMatchObject({
          code: 'site.archived',
        });
      });

      it('is not brought back under an archived site', async () => {
        const area = await newArea();
        await archiveArea(area.id);
        await archiveSite(area.properties.siteId);
        const back = inUnit(async ({ areas }) =>
          areas.save((await areas.find(here, area.id)).bringBack(null)),
        );
        await expect(back).rejects.toMatchObject({ kind: 'conflict', code: 'site.archived' });
      });

      it('covers no position', async () => {
        const area = anArea(here, (await newSite()).id).over([100, 1, 101, 2]);
        await inUnit(({ areas }) => areas.add(area));
        const covering = () =>
          inUnit(({ areas }) => areas.findCovering(here, { longitude: 100.5, latitude: 1.5 }));
        expect(await covering()).toBe(area.id);
        await archiveArea(area.id);
        expect(await covering()).toBeUndefined();
      });

      it('holds no container, whoever is first', async () => {
        for (let round = 0; round < 5; round += 1) {
          const area = await newArea();
          const add = () => inUnit(({ containers }) => containers.add(aContainer(here, { areaId: area.id })));
          const [archived, ...added] = await settle(archiveArea(area.id), add(), add(), add());
          const expected = archived === 'stored' ? 'area.archived' : 'stored';
          if (archived === 'stored') expect(new Set(added)).toEqual(new Set([expected]));
          else expect([archived, added.includes('stored')]).toEqual(['area.in_use', true]);
        }
      });
    });
  });
}
