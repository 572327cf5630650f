import { DomainError } from '../shared/domain-error.js';
import { Container } from './container.js';
import type { ContainerLife } from './container.life.js';
import { readSuspension, STATUS_REASON_MAX, SUSPENSION_YEARS_MAX } from './suspension.js';

const NOW = new Date('2026-11-21T08:00:00.000Z');
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const QUIET = { statusReason: null, suspendedFrom: null, suspendedUntil: null };

const PROPERTIES = {
  areaId: 'area',
  reference: 'TLS-0042',
  name: 'Place du Capitole',
  type: 'textile',
  capacityL: 2000,
  position: { longitude: 1.444, latitude: 43.6045 },
  address: null,
  municipalityCode: '31555',
  attributes: { a: '1', b: '2' },
} as const;

const aContainer = (status: ContainerLife['status'], life: Partial<ContainerLife> = {}) =>
  Container.restore({
    id: 'id',
    organisationId: 'organisation',
    version: 4,
    properties: PROPERTIES,
    life: { ...QUIET, ...life, status },
  });
const market = (from?: Date, until?: Date) => readSuspension({ reason: 'Market', from, until }, NOW);

const codeOf = (attempt: () => unknown): string | undefined => {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return `${error.kind} ${error.code}`;
    throw error;
  }
};

describe('the life of a container', () => {
  const deeds: Record<string, (container: Container) => Container> = {
    activate: (container) => container.activate('somebody'),
    suspend: (container) => container.suspend(market(), NOW, 'somebody'),
    resume: (container) => container.resume('somebody'),
    remove: (container) => container.remove(null, 'somebody'),
  };

  it.each([
    ['planned', 'activate', 'active'],
    ['active', 'suspend', 'suspended'],
    ['suspended', 'resume', 'active'],
    ['planned', 'remove', 'removed'],
    ['active', 'remove', 'removed'],
    ['suspended', 'remove', 'removed'],
  ] as const)('lets one that is %s %s: then it is %s', (status, deed, then) => {
    const container = aContainer(status);
    const after = deeds[deed]?.(container);
    expect(after).toMatchObject({ version: 5, life: { status: then }, properties: PROPERTIES });
    expect(after?.events).toHaveLength(1);
    expect(container).toMatchObject({ version: 4, life: { status } });
  });

  it.each([
    ['active', 'activate', 'container.not_planned'],
    ['suspended', 'activate', 'container.not_planned'],
    ['planned', 'suspend', 'container.not_active'],
    ['suspended', 'suspend', 'container.not_active'],
    ['planned', 'resume', 'container.not_suspended'],
    ['active', 'resume', 'container.not_suspended'],
    ['removed', 'activate', 'container.removed'],
    ['removed', 'suspend', 'container.removed'],
    ['removed', 'resume', 'container.removed'],
    ['removed', 'remove', 'container.removed'],
  ] as const)('does not let one that is %s %s: %s', (status, deed, code) => {
    expect(codeOf(() => deeds[deed]?.(aContainer(status)))).toBe(`conflict ${code}`);
  });

  it('ends with the removal: nothing can be changed any more', () => {
    expect(codeOf(() => aContainer('removed').change({ name: 'x' }, null))).toBe(
      'conflict container.removed',
    );
  });

  it('keeps why and how long it is suspended, and forgets it when it resumes', () => {
    const suspended = aContainer('active').suspend(market(undefined, inHours(2)), NOW, 'somebody');
    expect(suspended.life).toEqual({
      status: 'suspended',
      statusReason: 'Market',
      suspendedFrom: NOW,
      suspendedUntil: inHours(2),
    });
    expect(suspended.resume('somebody').life).toEqual({ status: 'active', ...QUIET });
  });

  it('goes on until a suspension that lies ahead begins; it can be replaced and called off', () => {
    const scheduled = aContainer('active').suspend(market(inHours(1)), NOW, 'somebody');
    expect(scheduled.life).toMatchObject({ status: 'active', suspendedFrom: inHours(1) });
    const replaced = scheduled.suspend(market(inHours(3)), NOW, 'somebody');
    expect(replaced.life).toMatchObject({ status: 'active', suspendedFrom: inHours(3) });
    expect(replaced.resume('somebody').life).toEqual({ status: 'active', ...QUIET });
    expect(replaced.remove('Gone', 'somebody').life).toEqual({
      ...QUIET,
      status: 'removed',
      statusReason: 'Gone',
    });
  });

  it('may end without a reason, but not with one that is no text', () => {
    expect(aContainer('active').remove(null, null).life.statusReason).toBeNull();
    for (const reason of ['', ' ', '\0', 'x'.repeat(STATUS_REASON_MAX + 1)])
      expect(codeOf(() => aContainer('active').remove(reason, null))).toBe('invalid container.invalid');
  });
});

describe('a suspension', () => {
  const refused = (request: Partial<Parameters<typeof readSuspension>[0]>) => {
    try {
      readSuspension({ reason: 'Market', ...request }, NOW);
      return [];
    } catch (error) {
      return (error as DomainError).violations.map(({ path, code }) => `${path} ${code}`);
    }
  };

  it('begins now and has no end unless told', () => {
    expect(market()).toEqual({ reason: 'Market', from: NOW, until: null });
  });

  it('may have begun already, but may not be over', () => {
    expect(refused({ from: inHours(-48), until: inHours(1) })).toEqual([]);
    expect(refused({ from: inHours(-48), until: NOW })).toEqual(['until suspension.over_already']);
    expect(refused({ from: inHours(2), until: inHours(2) })).toEqual(['until suspension.over_already']);
  });

  it.each(['', '\t', '\0a', '\ud83d', 'x'.repeat(STATUS_REASON_MAX + 1)])(
    'has a reason: not %j',
    (reason) => {
      expect(refused({ reason })).toHaveLength(1);
    },
  );

  it('has times of this decade, and times at all', () => {
    const far = inHours((SUSPENSION_YEARS_MAX + 1) * 366 * 24);
    expect(refused({ from: far })).toEqual(['from suspension.out_of_range']);
    expect(refused({ until: far })).toEqual(['until suspension.out_of_range']);
    expect(refused({ from: new Date(NaN) })).toEqual(['from suspension.out_of_range']);
  });
});

describe('the events of a container', () => {
  const eventsOf = (container: Container) =>
    container.events.map(({ type, payload }) => ({ type, ...payload }));

  it('tell everything about a new one', () => {
    const created = Container.create('id', 'organisation', { ...PROPERTIES, status: 'planned' }, 'somebody');
    expect(created.events).toEqual([
      {
        type: 'container.registered',
        organisationId: 'organisation',
        aggregateId: 'id',
        version: 1,
        actorId: 'somebody',
        payload: {
          before: {},
          after: {
            ...PROPERTIES,
            ...QUIET,
            status: 'planned',
            position: { type: 'Point', coordinates: [1.444, 43.6045] },
          },
        },
      },
    ]);
  });

  it('tell what has changed, and nothing else', () => {
    const changed = aContainer('active').change({ name: 'Capitole', capacityL: null, address: null }, null);
    expect(eventsOf(changed)).toEqual([
      {
        type: 'container.changed',
        before: { name: 'Place du Capitole', capacityL: 2000 },
        after: { name: 'Capitole', capacityL: null },
      },
    ]);
  });

  it('call it a move when it stands elsewhere or in another area', () => {
    const moved = aContainer('active').change({ position: { longitude: 2, latitude: 44 }, name: 'x' }, null);
    expect(eventsOf(moved)).toMatchObject([
      {
        type: 'container.moved',
        before: { position: { coordinates: [1.444, 43.6045] } },
        after: { position: { coordinates: [2, 44] }, name: 'x' },
      },
    ]);
    expect(aContainer('active').change({ areaId: 'b' }, null).events[0]?.type).toBe('container.moved');
  });

  it('are none where nothing differs, in whatever order the attributes come', () => {
    const container = aContainer('active');
    expect(container.change({ attributes: { b: '2', a: '1' }, name: PROPERTIES.name }, null)).toBe(container);
    expect(container.change({ attributes: { b: '2', a: '2' } }, null).events).toHaveLength(1);
    expect(container.change({ attributes: { a: '1' } }, null).events).toHaveLength(1);
  });

  it('tell times as ISO 8601', () => {
    const suspended = aContainer('active').suspend(market(), NOW, 'somebody');
    expect(eventsOf(suspended)).toEqual([
      {
        type: 'container.suspended',
        before: { status: 'active', statusReason: null, suspendedFrom: null },
        after: { status: 'suspended', statusReason: 'Market', suspendedFrom: '2026-11-21T08:00:00.000Z' },
      },
    ]);
  });
});
