import { aContainer, anActor, anArea, aSite, newId } from '../../../test/support/in-memory/builders.js';
import {
  AnnouncedNumbers,
  InMemoryContainerCodes,
  InMemoryLabelReader,
} from '../../../test/support/in-memory/labels.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { AssignCodes } from './assign-codes.js';
import { LABELS_MAX, PrepareLabels } from './prepare-labels.js';
import { ResolveCode } from './resolve-code.js';

const LINKS = { linkUrl: 'https://glaneur.example' };

describe('preparing labels', () => {
  const actor = anActor();
  let store: InMemoryStore;
  let announced: number[];
  let prepare: PrepareLabels;
  let resolve: ResolveCode;
  let areaId: string;

  beforeEach(() => {
    store = new InMemoryStore();
    announced = [];
    const unitOfWork = new InMemoryUnitOfWork(store);
    const reader = new InMemoryLabelReader(store);
    const codes = new InMemoryContainerCodes(unitOfWork);
    const random = new AnnouncedNumbers(announced);
    prepare = new PrepareLabels(reader, new AssignCodes(unitOfWork, codes, random), LINKS);
    resolve = new ResolveCode(reader);
    const site = aSite(actor.organisationId);
    const area = anArea(actor.organisationId, site.id).over([1, 43, 2, 44]);
    store.insert('areas', area);
    areaId = area.id;
  });
  const stand = (reference: string, organisationId = actor.organisationId) => {
    const container = aContainer(organisationId, { areaId, reference, name: `Place ${reference}` });
    store.insert('containers', container);
    return container.id;
  };

  it('makes a code for a container that has none, and says where it leads', async () => {
    announced.push(1234);
    const { code, ...label } = await prepare.ofContainer(stand('A1'), actor);
    expect(code).toBe('0000-16JD');
    const url = 'https://glaneur.example/q/0000-16JD';
    expect(label).toEqual({ url, reference: 'A1', name: 'Place A1' });
  });

  it('makes a code once', async () => {
    const id = stand('A1');
    const first = await prepare.ofContainer(id, actor);
    expect(await prepare.ofContainer(id, actor)).toEqual(first);
    expect(store.tables.codes).toHaveLength(1);
  });

  it('draws again where a code is another container’s', async () => {
    const [one, other] = [stand('A1'), stand('A2')];
    announced.push(37, 37, 37, 74);
    expect((await prepare.ofContainer(one, actor)).code).toBe('0000-0150');
    expect((await prepare.ofContainer(other, actor)).code).toBe('0000-02A0');
  });

  it('gives up when chance repeats itself, instead of going on for ever', async () => {
    const [one, other] = [stand('A1'), stand('A2')];
    announced.push(...Array<number>(20).fill(37));
    await prepare.ofContainer(one, actor);
    await expect(prepare.ofContainer(other, actor)).rejects.toThrow('codes in a row were taken');
  });

  it('keeps the order of the containers that are named', async () => {
    const ids = ['B', 'C', 'A'].map((reference) => stand(reference));
    const labels = await prepare.chosen({ containerIds: ids }, actor);
    expect(labels.map(({ reference }) => reference)).toEqual(['B', 'C', 'A']);
    expect(new Set(labels.map(({ code }) => code)).size).toBe(3);
  });

  it('names every container that there is not, or that is another organisation’s', async () => {
    const containerIds = [newId(), stand('A'), stand('B', newId())];
    await expect(prepare.chosen({ containerIds }, actor)).rejects.toMatchObject({
      kind: 'invalid',
      code: 'labels.container_unknown',
      violations: [{ path: 'containerIds.0' }, { path: 'containerIds.2' }],
    });
    expect(store.tables.codes).toEqual([]);
  });

  it('takes all of an area, by reference', async () => {
    for (const reference of ['B', 'A']) stand(reference);
    const labels = await prepare.chosen({ areaId }, actor);
    expect(labels.map(({ reference }) => reference)).toEqual(['A', 'B']);
  });

  it('refuses an area that there is not, is empty, or holds too many', async () => {
    const refusal = (code: string) => ({ kind: 'invalid', code, violations: [{ path: 'areaId' }] });
    await expect(prepare.chosen({ areaId: newId() }, actor)).rejects.toMatchObject(
      refusal('labels.area_unknown'),
    );
    await expect(prepare.chosen({ areaId }, actor)).rejects.toMatchObject(refusal('labels.none'));
    for (let count = 0; count < LABELS_MAX; count++) stand(`R${count}`);
    expect(await prepare.chosen({ areaId }, actor)).toHaveLength(LABELS_MAX);
    stand('one more');
    await expect(prepare.chosen({ areaId }, actor)).rejects.toMatchObject(refusal('labels.too_many'));
  });

  it('makes codes that lead back to the container, in any spelling', async () => {
    announced.push(1234);
    const id = stand('A1');
    await prepare.ofContainer(id, actor);
    expect(await resolve.inPublic('oooo-i6jd')).toEqual({ containerId: id });
    expect(await resolve.forActor('000016JD', actor)).toEqual({ containerId: id });
    const unknown = { kind: 'not_found', code: 'code.unknown' };
    await expect(resolve.forActor('000016JD', anActor())).rejects.toMatchObject(unknown);
    await expect(resolve.inPublic('0000-0000')).rejects.toMatchObject(unknown);
    await expect(resolve.inPublic('0000-16JE')).rejects.toMatchObject({ code: 'code.mistyped' });
  });
});
