import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import type { Areas } from '../../src/domain/network/areas.repository.js';
import { ContainerCode } from '../../src/domain/network/container-code.js';
import type { ContainerCodes } from '../../src/domain/network/container-codes.repository.js';
import type { Containers } from '../../src/domain/network/containers.repository.js';
import type { Sites } from '../../src/domain/network/sites.repository.js';
import { aContainer, anArea, aSite, newId } from '../support/in-memory/builders.js';

export interface OpenContainerCodes {
  readonly unitOfWork: UnitOfWork;
  readonly sites: Sites;
  readonly areas: Areas;
  readonly containers: Containers;
  readonly codes: ContainerCodes;
  readonly organisations: readonly [string, string];
  close(): Promise<void>;
}

export function describeContainerCodesContract(name: string, open: () => Promise<OpenContainerCodes>): void {
  describe(`the codes of containers ${name}`, () => {
    let opened: OpenContainerCodes;
    let here: string;
    let elsewhere: string;
    const areas = new Map<string, string>();
    let drawn = 0;

    beforeAll(async () => {
      opened = await open();
      [here, elsewhere] = opened.organisations;
      for (const organisationId of opened.organisations) {
        const site = aSite(organisationId);
        const area = anArea(organisationId, site.id).over([1, 43, 2, 44]);
        areas.set(organisationId, area.id);
        await opened.unitOfWork.inOrganisation(organisationId, () => opened.sites.add(site));
        await opened.unitOfWork.inOrganisation(organisationId, () => opened.areas.add(area));
      }
    });
    afterAll(() => opened.close());

    const add = async (organisationId = here) => {
      const container = aContainer(organisationId, { areaId: areas.get(organisationId) as string });
      await opened.unitOfWork.inOrganisation(organisationId, () => opened.containers.add(container));
      return container.id;
    };
    const aCode = () => ContainerCode.draw(() => (drawn += 37));
    const keep = (proposals: [string, ContainerCode][], organisationId = here) =>
      opened.unitOfWork.inOrganisation(organisationId, () =>
        opened.codes.keep(organisationId, new Map(proposals)),
      );

    it('are those that were proposed', async () => {
      const [one, other] = [await add(), await add()];
      const proposals: [string, ContainerCode][] = [
        [one, aCode()],
        [other, aCode()],
      ];
      expect(await keep(proposals)).toEqual(new Map(proposals));
    });

    it('stay what they are, whatever is proposed later', async () => {
      const [id, code] = [await add(), aCode()];
      await keep([[id, code]]);
      expect(await keep([[id, aCode()]])).toEqual(new Map([[id, code]]));
    });

    it('belong to one container of all organisations: who comes later goes without', async () => {
      const [id, foreign, free, code] = [await add(), await add(elsewhere), await add(elsewhere), aCode()];
      await keep([[id, code]]);
      const own = aCode();
      const kept = await keep(
        [
          [foreign, code],
          [free, own],
        ],
        elsewhere,
      );
      expect(kept).toEqual(new Map([[free, own]]));
    });

    it('are one for a container whose code is made twice at once', async () => {
      const id = await add();
      const answers = await Promise.all(Array.from({ length: 5 }, () => keep([[id, aCode()]])));
      const codes = answers.map((answer) => answer.get(id)?.characters);
      expect(codes[0]).toBeDefined();
      expect(new Set(codes).size).toBe(1);
    });

    it('are made for the same containers at once, in whatever order', async () => {
      const ids = await Promise.all(Array.from({ length: 20 }, () => add()));
      const proposals = (order: string[]) => order.map((id): [string, ContainerCode] => [id, aCode()]);
      const [one, other] = await Promise.all([keep(proposals(ids)), keep(proposals(ids.toReversed()))]);
      for (const id of ids) expect(other?.get(id)).toEqual(one?.get(id));
    });

    it('are no other organisation’s to give', async () => {
      const foreign = await add(elsewhere);
      const missing = { kind: 'not_found', code: 'container.not_found' };
      await expect(keep([[foreign, aCode()]])).rejects.toMatchObject(missing);
      await expect(keep([[newId(), aCode()]])).rejects.toMatchObject(missing);
    });

    it('keep nothing of a unit that fails', async () => {
      const [id, lost, code] = [await add(), aCode(), aCode()];
      const work = opened.unitOfWork.inOrganisation(here, async () => {
        await opened.codes.keep(here, new Map([[id, lost]]));
        throw new Error('on purpose');
      });
      await expect(work).rejects.toThrow('on purpose');
      expect(await keep([[id, code]])).toEqual(new Map([[id, code]]));
    });
  });
}
