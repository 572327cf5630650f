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
const create = (changes: object = {}) => Area.create('id', 'organisation', anArea(changes));
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

  it('says where its boundary is broken', () => {
    const { code, violations } = refusal({ boundary: { type: 'Polygon', coordinates: [SQUARE.slice(1)] } });
    expect(code).toBe('boundary.invalid');
    expect(violations.map(({ path }) => path)).toEqual(['boundary.coordinates.0.3']);
  });
});
