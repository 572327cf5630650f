import type { SnapshotContainer } from '@glaneur/website-config';
import fc from 'fast-check';
import { containersOf } from '../../fixtures/network.js';
import { distanceM } from './geometry.js';
import { Neighbours } from './neighbours.js';

const [sample] = containersOf(1, 1);
if (!sample) throw new Error('the fixture has no container');
const at = (id: number, position: [number, number], status: 'active' | 'suspended' = 'active') =>
  ({ ...sample, id: String(id), position, status }) satisfies SnapshotContainer;

describe('the neighbours of a container', () => {
  it('are the three nearest in use, as looking at each of them finds', () => {
    const degrees = fc.integer({ min: 0, max: 300 }).map((number) => number / 10_000);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(degrees, degrees, fc.boolean()), { minLength: 1, maxLength: 60 }),
        (spots) => {
          const all = spots.map(([x, y, active], id) =>
            at(id, [1.4 + x, 43.6 + y], active ? 'active' : 'suspended'),
          );
          const neighbours = new Neighbours(all);
          for (const one of all) {
            const metres = all
              .filter(({ id, status }) => id !== one.id && status === 'active')
              .map(({ position }) => distanceM(one.position, position))
              .sort((a, b) => a - b)
              .slice(0, 3);
            expect(neighbours.of(one).map((found) => found.distanceM)).toEqual(metres);
          }
        },
      ),
    );
  });

  it('are none when the next one stands in another town', () => {
    const [here, there] = [at(1, [1.4, 43.6]), at(2, [2.4, 43.6])];
    expect(new Neighbours([here, there]).of(here)).toEqual([]);
  });
});
