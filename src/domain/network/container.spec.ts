import { DomainError } from '../shared/domain-error.js';
import { Container, type NewContainer } from './container.js';
import { violationsOfContainer } from './container.properties.js';
import {
  ATTRIBUTE_NAME_MAX,
  ATTRIBUTE_VALUE_MAX,
  ATTRIBUTES_MAX,
  CAPACITY_L_MAX,
  REFERENCE_MAX,
} from './container.rules.js';

const ID = '0197a000-0000-7000-8000-000000000001';
const ORGANISATION = '0197a000-0000-7000-8000-0000000000aa';

const aContainer = (changes: Partial<NewContainer> = {}): NewContainer => ({
  areaId: '0197a000-0000-7000-8000-0000000000ff',
  reference: 'TLS-0042',
  name: 'Place du Capitole',
  type: 'textile',
  capacityL: 2000,
  status: 'active',
  position: { longitude: 1.444, latitude: 43.6045 },
  address: null,
  municipalityCode: '31555',
  attributes: {},
  ...changes,
});

const codes = (changes: Partial<NewContainer>): string[] => {
  try {
    Container.create(ID, ORGANISATION, aContainer(changes), null);
    return [];
  } catch (error) {
    if (error instanceof DomainError && error.code === 'container.invalid') {
      return error.violations.map(({ path, code }) => `${path} ${code}`);
    }
    throw error;
  }
};
/** As JSON.parse makes it: with properties of its own, whatever they are called. */
const parsed = (json: string) => JSON.parse(json) as Record<string, string>;

describe('a container', () => {
  it('is born at version 1 in its organisation, as it was described', () => {
    const container = Container.create(ID, ORGANISATION, aContainer(), null);
    expect(container).toMatchObject({ id: ID, organisationId: ORGANISATION, version: 1 });
    const { status, ...properties } = aContainer();
    expect(container.properties).toEqual(properties);
    expect(container.life).toEqual({
      status,
      statusReason: null,
      suspendedFrom: null,
      suspendedUntil: null,
    });
  });

  it('keeps its reference byte for byte: spaces, case, leading zeros', () => {
    for (const reference of [' 007', 'tls-0042 ', 'E\u0301', 'É', '1e3', "'; DROP TABLE containers; --"]) {
      expect(Container.create(ID, ORGANISATION, aContainer({ reference }), null).properties.reference).toBe(
        reference,
      );
    }
  });

  it.each([
    [{ reference: '' }, ['reference text.blank']],
    [{ reference: '👕'.repeat(REFERENCE_MAX) }, []],
    [{ reference: '👕'.repeat(REFERENCE_MAX + 1) }, ['reference text.too_long']],
    [{ name: '\t' }, ['name text.blank']],
    [{ address: '' }, []],
    [{ address: '\ud83d' }, ['address text.lone_surrogate']],
    [{ municipalityCode: null }, []],
    [{ municipalityCode: '' }, ['municipalityCode text.blank']],
    [{ municipalityCode: '0'.repeat(17) }, ['municipalityCode text.too_long']],
  ])('has text within its rules: %j', (changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it.each([[null], [1], [CAPACITY_L_MAX]])('may hold %p litres', (capacityL) => {
    expect(codes({ capacityL })).toEqual([]);
  });
  it.each([0, -0, -1, 0.5, CAPACITY_L_MAX + 1, NaN, Infinity, -Infinity])(
    'may not hold %p litres',
    (capacityL) => {
      expect(codes({ capacityL })).toEqual(['capacityL container.capacity_out_of_range']);
    },
  );

  it('does not stand at 0, 0, even nearly', () => {
    for (const longitude of [0, -0, 4e-8]) {
      expect(codes({ position: { longitude, latitude: 0 } })).toEqual(['position position.null_island']);
    }
    expect(codes({ position: { longitude: 1e-7, latitude: 0 } })).toEqual([]);
  });

  it('stands on Earth', () => {
    expect(codes({ position: { longitude: 180, latitude: -90 } })).toEqual([]);
    expect(codes({ position: { longitude: 181, latitude: NaN } })).toEqual([
      'position position.longitude_out_of_range',
      'position position.latitude_out_of_range',
    ]);
  });

  it('is of a known type', () => {
    expect(codes({ type: 'glass' as 'textile' })).toEqual(['type container.type_unknown']);
  });

  it('is judged without being made, and without an error', () => {
    expect(violationsOfContainer(aContainer())).toEqual([]);
    expect(violationsOfContainer(aContainer({ reference: '', capacityL: 0 }))).toMatchObject([
      { path: 'reference', code: 'text.blank' },
      { path: 'capacityL', code: 'container.capacity_out_of_range' },
    ]);
  });

  it('reports every broken value at once', () => {
    expect(codes({ reference: '', name: '', capacityL: 0, attributes: { a: '\0' } })).toHaveLength(4);
  });
});

describe('the attributes of a container', () => {
  it.each(['{"__proto__":"a","constructor":"b","toString":"c"}', '{"":"no name"}', '{"Clé":""}'])(
    'may have any name, the language’s own words too: %s',
    (json) => {
      const attributes = parsed(json);
      const container = Container.create(ID, ORGANISATION, aContainer({ attributes }), null);
      expect(JSON.stringify(container.properties.attributes)).toBe(json);
    },
  );

  it.each([
    [{ ['n'.repeat(ATTRIBUTE_NAME_MAX)]: '' }, []],
    [{ ['👕'.repeat(ATTRIBUTE_NAME_MAX)]: '' }, []],
    [{ ['n'.repeat(ATTRIBUTE_NAME_MAX + 1)]: '' }, ['attributes container.attribute_name_invalid']],
    [{ 'a\0': '' }, ['attributes container.attribute_name_invalid']],
    [{ '\ud83d': '' }, ['attributes container.attribute_name_invalid']],
    [{ key: 'v'.repeat(ATTRIBUTE_VALUE_MAX) }, []],
    [{ key: 'v'.repeat(ATTRIBUTE_VALUE_MAX + 1) }, ['attributes.key text.too_long']],
    [{ key: '\0' }, ['attributes.key text.nul']],
    [{ key: '\udc55' }, ['attributes.key text.lone_surrogate']],
  ])('are text within its rules: case %#', (attributes, expected) => {
    expect(codes({ attributes })).toEqual(expected);
  });

  it('are at most a hundred', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`column ${n}`, '']));
    expect(codes({ attributes: many(ATTRIBUTES_MAX) })).toEqual([]);
    expect(codes({ attributes: many(ATTRIBUTES_MAX + 1) })).toEqual([
      'attributes container.too_many_attributes',
    ]);
  });
});
