import type { Route, TourPlanner } from '../../src/application/tours/tour-planner.port.js';
import type { Position } from '../../src/domain/shared/position.js';

const at = (longitude: number, latitude: number): Position => ({ longitude, latitude });
const CAPITOLE = at(1.444, 43.6045);
const LALANDE = at(1.4139, 43.6527);

/** Positions spread over a few kilometres round Toulouse, the same in every run. */
export function spreadStops(count: number): Position[] {
  const spread = (index: number, prime: number) => ((index * prime) % 1009) / 1009;
  return Array.from({ length: count }, (_, index) =>
    at(1.35 + spread(index + 1, 389) / 5, 43.55 + spread(index + 1, 701) / 8),
  );
}

export function describeTourPlannerContract(name: string, open: () => TourPlanner): void {
  describe(`a tour planner, ${name}`, () => {
    const route = (stops: readonly Position[], start = LALANDE, end = LALANDE): Route => ({
      start,
      stops,
      end,
    });
    const inOrder = ({ stops, ...ends }: Route, order: readonly number[]): Route => ({
      ...ends,
      stops: order.map((index) => stops[index] as Position),
    });

    it.each([0, 1, 2, 3, 4, 7, 32, 200])('passes each of %i stops once', async (count) => {
      const { order } = await open().shortest(route(spreadStops(count)));
      expect(order.toSorted((one, other) => one - other)).toEqual([...Array(count).keys()]);
    });

    it('keeps the given order where it is asked to', async () => {
      const { order } = await open().asGiven(route(spreadStops(5)));
      expect(order).toEqual([0, 1, 2, 3, 4]);
    });

    it.each([1, 2, 3, 5, 20, 60])('is never longer than the given order of %i stops', async (count) => {
      const planner = open();
      for (const end of [LALANDE, CAPITOLE]) {
        const given = route(spreadStops(count), LALANDE, end);
        const { distanceM } = await planner.shortest(given);
        expect(distanceM).toBeLessThanOrEqual((await planner.asGiven(given)).distanceM);
      }
    });

    it('does not make a short order longer when it is asked again', async () => {
      const planner = open();
      const first = route(spreadStops(40));
      const { order, distanceM } = await planner.shortest(first);
      const again = await planner.shortest(inOrder(first, order));
      expect(again.distanceM).toBeLessThanOrEqual(distanceM + 1e-6);
    });

    it('says how long the order is that it answers', async () => {
      const planner = open();
      const given = route(spreadStops(25), LALANDE, CAPITOLE);
      const { order, distanceM } = await planner.shortest(given);
      expect((await planner.asGiven(inOrder(given, order))).distanceM).toBeCloseTo(distanceM, 6);
    });

    it('answers the same route with the same plan', async () => {
      const given = route(spreadStops(80));
      expect(await open().shortest(given)).toEqual(await open().shortest(given));
    });

    it('passes several stops at one position, and stops at the depot itself', async () => {
      const stops = [CAPITOLE, LALANDE, CAPITOLE, LALANDE, CAPITOLE];
      const { order, distanceM } = await open().shortest(route(stops));
      expect(order.toSorted()).toEqual([0, 1, 2, 3, 4]);
      expect(Number.isFinite(distanceM)).toBe(true);
    });

    it('measures nothing where nothing is to be driven', async () => {
      expect(await open().shortest(route([]))).toEqual({ order: [], distanceM: 0 });
      expect((await open().shortest(route([LALANDE, LALANDE]))).distanceM).toBe(0);
    });

    it('crosses the date line instead of driving round the Earth', async () => {
      const [west, east] = [at(179.99, -16.9), at(-179.99, -16.9)];
      const { distanceM } = await open().asGiven(route([east], west, west));
      expect(distanceM).toBeGreaterThan(2_000);
      expect(distanceM).toBeLessThan(10_000);
    });

    it('measures more than the straight line, since roads are no straight lines', async () => {
      const { distanceM } = await open().asGiven(route([], LALANDE, CAPITOLE));
      expect(distanceM).toBeGreaterThan(5_800);
      expect(distanceM).toBeLessThan(2 * 5_900);
    });
  });
}
