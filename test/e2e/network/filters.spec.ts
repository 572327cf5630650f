import { at, type ContainerBody, openStage, refusal, type Stage } from './stage.js';

type Page = { items: ContainerBody[]; nextCursor: string | null; total?: number };

describe('filters of the list of containers', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('Filters');
    const names = [
      'Place de l’Église',
      'place de l’église',
      '100% Textile',
      '100 Textile',
      'rue_basse',
      'rue basse',
    ];
    for (const [place, name] of names.entries())
      await stage.newContainer(`REF-${place}`, { name, capacityL: 1000 + place * 500 });
    await stage.newContainer('a\\b', { name: 'Quai', capacityL: null });
    await stage.newContainer('OUT-1', { name: 'Beyond', position: at(9, 43.5) });
    const gone = await stage.newContainer('OUT-2', { name: 'Gone', position: at(9, 43.5) });
    await stage.api.act(`containers/${gone.id}/remove`, 1);
  });
  afterAll(() => stage?.close());

  const page = async (query: Record<string, string>) =>
    (await stage.api.get<Page>(`containers?${new URLSearchParams(query).toString()}`)).body;
  const names = async (query: Record<string, string>) =>
    (await page({ ...query, sort: 'reference' })).items.map(({ reference }) => reference);

  it.each([
    ['église', ['REF-0', 'REF-1']],
    ['ÉGLISE', ['REF-0', 'REF-1']],
    ['ref-3', ['REF-3']],
    ['100%', ['REF-2']],
    ['100_', []],
    ['rue_', ['REF-4']],
    ['e_b', ['REF-4']],
    ['a\\b', ['a\\b']],
    ['\\', ['a\\b']],
    ['%', ['REF-2']],
    ["' OR 1=1 --", []],
    ['👕', []],
  ])('finds %j in names and references, whatever the capitals: %j', async (q, expected) => {
    expect(await names({ q })).toEqual(expected);
  });

  it('finds everything by nothing, and counts and pages what it finds', async () => {
    expect((await page({ q: '', count: 'true' })).total).toBe(9);
    const first = await page({ q: 'ref-', limit: '4', count: 'true' });
    expect([first.items.length, first.total]).toEqual([4, 6]);
    const rest = await page({ q: 'ref-', limit: '4', cursor: first.nextCursor ?? '' });
    expect(rest.items.map(({ reference }) => reference)).toEqual(['REF-4', 'REF-5']);
  });

  it('takes capacities from here to there, both included; an unknown one matches neither', async () => {
    expect(await names({ minCapacityL: '2500' })).toEqual(['REF-3', 'REF-4', 'REF-5']);
    expect(await names({ maxCapacityL: '1500' })).toEqual(['REF-0', 'REF-1']);
    expect(await names({ minCapacityL: '1500', maxCapacityL: '1500' })).toEqual(['REF-1']);
    expect(await names({ minCapacityL: '1500', maxCapacityL: '1000' })).toEqual([]);
  });

  it('finds what stands outside its area and is not removed', async () => {
    expect(await names({ outsideArea: 'true' })).toEqual(['OUT-1']);
    expect((await page({ outsideArea: 'true', count: 'true' })).total).toBe(1);
    expect((await page({ outsideArea: 'false', count: 'true' })).total).toBe(9);
    const all = await page({ limit: '200' });
    const warned = all.items.filter(({ warnings }) => warnings.length > 0);
    expect(warned.map(({ reference }) => reference)).toEqual(['OUT-1']);
  });

  it.each([
    [{ q: '\0' }],
    [{ q: 'x'.repeat(201) }],
    [{ minCapacityL: '0' }],
    [{ minCapacityL: '1.5' }],
    [{ minCapacityL: '1e309' }],
    [{ maxCapacityL: '50001' }],
    [{ maxCapacityL: 'many' }],
    [{ outsideArea: 'yes' }],
    [{ near: '43,1' }],
  ])('refuses %j', async (query) => {
    const parameters = new URLSearchParams(query);
    expect(refusal(await stage.api.get(`containers?${parameters.toString()}`))).toEqual([
      422,
      'request.invalid',
    ]);
  });

  it.each([
    'sites?archived=maybe',
    'areas?archived=',
    'areas?archived=true&archived=false',
    'sites?archived=TRUE',
  ])('refuses %s', async (address) => {
    expect(refusal(await stage.api.get(address))).toEqual([422, 'request.invalid']);
  });

  it('finds nothing of another organisation', async () => {
    const { body } = await stage.foreign.get<Page>('containers?q=ref&count=true');
    expect(body.total).toBe(0);
  });
});
