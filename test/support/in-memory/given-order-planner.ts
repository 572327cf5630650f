import {
  type PlannedRoute,
  type Route,
  TourPlanner,
} from '../../../src/application/tours/tour-planner.port.js';
import type { Position } from '../../../src/domain/shared/position.js';

const METRES_PER_DEGREE = 111_195;
const ROAD_FACTOR = 1.3;

/** Finds every order good enough as it is. Measures on a plane: right to a few percent within a town. */
export class GivenOrderPlanner extends TourPlanner {
  shortest(route: Route): Promise<PlannedRoute> {
    return this.asGiven(route);
  }

  async asGiven({ start, stops, end }: Route): Promise<PlannedRoute> {
    const places = [start, ...stops, end];
    const stretches = places.slice(1).map((place, index) => stretch(places[index] as Position, place));
    return {
      order: [...stops.keys()],
      distanceM: stretches.reduce((sum, metres) => sum + metres, 0),
    };
  }
}

function stretch(from: Position, to: Position): number {
  const turns = Math.round((to.longitude - from.longitude) / 360);
  const easting = (to.longitude - from.longitude - 360 * turns) * Math.cos((from.latitude * Math.PI) / 180);
  return ROAD_FACTOR * METRES_PER_DEGREE * Math.hypot(easting, to.latitude - from.latitude);
}
