import { DomainError } from '../shared/domain-error.js';
import { Area, AREA_CODE_MAX } from './area.js';

const SQUARE = [
  [1.43, 43.59],
  [1.46, 43.59],
  [1.46, 43.61],
  [1.43, 43.61],
  [1.43, 43.59],
];
const anArea = (changes: object = {}) => ({
  siteId: 'site',
  name: 'Toulouse centre',
  code: 'TLS-C',
  boundary: { type: 'Polygon', coordinates: [SQUARE] } as unknown,
  ...changes,
});
const create = (changes: object = {}) => Area.create('id', 'organisation', anArea(changes), 'somebody');
const refusal = (changes: object): DomainError => {
  try {
    create(changes);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('the area was accepted');
};

describe('an area', () => {
  it('is born at version 1 with its boundary read', () => {
    const { id, organisationId, version, properties } = create();
    expect({ id, organisationId, version }).toEqual({ id: 'id', organisationId: 'organisation', version: 1 });
    expect(properties).toEqual({ ...anArea(), boundary: { type: 'MultiPolygon', coordinates: [[SQUARE]] } });
  });

  it('reports a broken name and code at once', () => {
    const { code, violations } = refusal({ name: '', code: 'c'.repeat(AREA_CODE_MAX + 1) });
    expect(code).toBe('area.invalid');
    expect(violations.map(({ path }) => path)).toEqual(['name', 'code']);
  });

  it('does not go round half the globe, though it may lie across the antimeridian', () => {
    const strip = (...longitudes: number[]) => ({
      type: 'Polygon',
      coordinates: [
        [
          ...longitudes.map((x) => [x, 10]),
          ...longitudes.toReversed().map((x) => [x, 20]),
          [longitudes[0], 10],
        ],
      ],
    });
    const half = refusal({ boundary: strip(-90, 0, 90) });
    expect(half.violations.map(({ code }) => code)).toEqual(['boundary.too_wide']);
    const fiji = {
      type: 'MultiPolygon',
      coordinates: [strip(177, 180).coordinates, strip(-180, -178).coordinates],
    };
    expect(create({ boundary: fiji }).properties.boundary.coordinates).toHaveLength(2);
  });

  it('says where its boundary is broken', () => {
    const { code, violations } = refusal({ boundary: { type: 'Polygon', coordinates: [SQUARE.slice(1)] } });
    expect(code).toBe('boundary.invalid');
    expect(violations.map(({ path }) => path)).toEqual(['boundary.coordinates.0.3']);
  });
});

describe('an area that changes', () => {
  const at = new Date('2026-11-21T08:00:00Z');
  const stored = Area.restore({ ...create(), version: 7 });

  it('keeps what is not mentioned, its boundary too, and says which fields differ', () => {
    const changed = stored.change({ code: 'TLS-S', siteId: 'other' }, 'somebody');
    expect(changed).toMatchObject({
      version: 8,
      properties: { ...stored.properties, siteId: 'other', code: 'TLS-S' },
    });
    expect(changed.events).toMatchObject([
      { type: 'area.changed', version: 8, payload: { fields: ['siteId', 'code'] } },
    ]);
  });

  it('reads a new boundary, and sees that a ring turned round is the old one', () => {
    const turned = { type: 'Polygon', coordinates: [SQUARE.toReversed()] };
    expect(stored.change({ boundary: turned }, 'somebody')).toBe(stored);
    const wider = { type: 'Polygon', coordinates: [SQUARE.map(([x, y]) => [x, (y ?? 0) + 0.01])] };
    expect(stored.change({ boundary: wider }, 'somebody').events).toMatchObject([
      { payload: { fields: ['boundary'] } },
    ]);
    expect(() => stored.change({ boundary: null }, 'somebody')).toThrow(
      expect.objectContaining({ code: 'boundary.invalid' }),
    );
  });

  it('is archived once and brought back once', () => {
    const archived = stored.archive(at, 'somebody');
    expect(archived).toMatchObject({ version: 8, archivedAt: at, events: [{ type: 'area.archived' }] });
    expect(() => archived.archive(at, 'somebody')).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'area.archived' }),
    );
    const back = Area.restore(archived).bringBack('somebody');
    expect(back).toMatchObject({ version: 9, archivedAt: null, events: [{ type: 'area.restored' }] });
    expect(() => back.bringBack('somebody')).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'area.not_archived' }),
    );
  });
});
