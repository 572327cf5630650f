import type { Container } from '@glaneur/sdk';
import { checkContainer, inputOf, NEW_CONTAINER, valuesOf } from './container-values.js';

const container = {
  reference: 'TLS-1',
  name: 'Gare',
  type: 'textile',
  capacityL: null,
  areaId: 'a1',
  position: { type: 'Point', coordinates: [1.4, 43.6] },
  address: null,
  municipalityCode: '31555',
  attributes: { key: 'B12' },
} as unknown as Container;

describe('the values of a container', () => {
  it('are sent back as they came', () => {
    expect(inputOf(valuesOf(container))).toEqual({ ...container });
  });

  it('clear what was emptied, and leave alone what is not given', () => {
    expect(inputOf({ address: '', capacityL: '', areaId: '' })).toEqual({
      address: null,
      capacityL: null,
    });
    expect(inputOf({ name: 'Gare' })).toEqual({ name: 'Gare' });
  });

  it('leave out lines of attributes that were never filled in', () => {
    expect(
      inputOf({
        attributes: [
          ['', ''],
          ['key', 'B12'],
        ],
      }),
    ).toEqual({ attributes: { key: 'B12' } });
  });
});

describe('checking before sending', () => {
  it('asks for what no container can do without', () => {
    expect(checkContainer(NEW_CONTAINER).map(({ path }) => path)).toEqual(['reference', 'name', 'position']);
  });

  it('takes only digits for litres', () => {
    expect(checkContainer({ ...valuesOf(container), capacityL: '2 m3' })).toMatchObject([
      { path: 'capacityL' },
    ]);
  });
});
