import { type PlannedRoute, type Route, TourPlanner } from '../../application/tours/tour-planner.port.js';
import { DistanceMatrix } from './distance-matrix.js';
import { type Budget, shorten } from './local-search.js';
import { nearestNeighbourPath } from './nearest-neighbour.js';
import { shake } from './shake.js';
import { type Distance, roadDistance } from './road-distance.js';

/** About 40 ms for 200 stops, where it is spent; 30 stops are at rest after a hundredth of it. */
const STEPS_MAX = 4_000_000;

/** Rounds without a shorter path after which the search is at rest. */
const IDLE_ROUNDS_MAX = 60;

/**
 * Nearest neighbour, then 2-opt and or-opt; then the path is shaken in one place and shortened again, as long as that
 * finds shorter ones (iterated local search: Martin, Otto and Felten, 1991).
 */
export class LocalSearchPlanner extends TourPlanner {
  constructor(
    private readonly distance: Distance = roadDistance,
    private readonly stepsMax = STEPS_MAX,
  ) {
    super();
  }

  async shortest(route: Route): Promise<PlannedRoute> {
    const { matrix, path } = this.given(route);
    const budget = { steps: this.stepsMax };
    const candidates = [path.slice(), nearestNeighbourPath(path, matrix)];
    for (const candidate of candidates) shorten(candidate, matrix, budget);
    const best = candidates.reduce((one, other) =>
      matrix.lengthOf(other) < matrix.lengthOf(one) ? other : one,
    );
    return planned(improved(best, matrix, budget), matrix);
  }

  async asGiven(route: Route): Promise<PlannedRoute> {
    const { matrix, path } = this.given(route);
    return planned(path, matrix);
  }

  /** Place 0 is the start, the last one the end, the stops are between. */
  private given({ start, stops, end }: Route): { matrix: DistanceMatrix; path: Int32Array } {
    const places = [start, ...stops, end];
    return {
      matrix: new DistanceMatrix(places, this.distance),
      path: Int32Array.from(places.keys()),
    };
  }
}

function improved(path: Int32Array, matrix: DistanceMatrix, budget: Budget): Int32Array {
  let best = path;
  let shortest = matrix.lengthOf(best);
  for (let round = 0, idle = 0; budget.steps > 0 && idle < IDLE_ROUNDS_MAX; round += 1, idle += 1) {
    const candidate = shake(best, round);
    shorten(candidate, matrix, budget);
    const length = matrix.lengthOf(candidate);
    if (length >= shortest) continue;
    [best, shortest, idle] = [candidate, length, 0];
  }
  return best;
}

function planned(path: Int32Array, matrix: DistanceMatrix): PlannedRoute {
  const order = Array.from(path.subarray(1, -1), (place) => place - 1);
  return { order, distanceM: matrix.lengthOf(path) };
}
