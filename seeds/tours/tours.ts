import { LocalSearchPlanner } from '../../src/infrastructure/planning/local-search.planner.js';
import { dayMs } from '../container-details.js';
import { demoOrganisation, demoUsers } from '../demo-organisation.js';
import { demoId } from '../identifier.js';
import { Random, Stream } from '../random.js';
import type { CollectionRecord, ContainerRecord, StopRecord, TourRecord } from '../records.js';
import { toulouseContainers } from '../toulouse/containers.js';
import { type Round, ROUNDS } from './rounds.js';
import { demoVehicles } from './vehicles.js';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
/** 6:10 UTC is 7:10 or 8:10 in Toulouse. */
const START_MS = 370 * MINUTE_MS;

/** Estimates as drivers give them: an operator's 12,676 of a year, by weight. */
const ESTIMATES_KG = [
  [10, 13],
  [50, 21],
  [100, 38],
  [150, 12],
  [200, 8],
  [120, 8],
] as const;

const driver = demoUsers.find(({ role }) => role === 'driver');

/**
 * The demo driver's tours: two for today (YYYY-MM-DD, local), still to be driven, and yesterday's, with what it
 * collected. The same for the same day. Containers as of `demoContainers`.
 */
export async function demoTours(today: string): Promise<readonly TourRecord[]> {
  const todayMs = dayMs(today);
  const containers = toulouseContainers(todayMs).filter(({ status }) => status === 'active');
  return Promise.all(ROUNDS.map((round, index) => tourOf(round, index, todayMs, containers)));
}

async function tourOf(
  round: Round,
  index: number,
  todayMs: number,
  containers: readonly ContainerRecord[],
): Promise<TourRecord> {
  const near = nearest(containers, round);
  const { order, distanceM } = await new LocalSearchPlanner().shortest({
    start: round.start,
    stops: near,
    end: round.end,
  });
  const driven = round.dayOffset < 0;
  const startMs = todayMs + round.dayOffset * DAY_MS + START_MS;
  const stops = stopsOf(
    index,
    order.map((place) => near[place] as ContainerRecord),
    driven ? startMs : null,
  );
  const last = stops.at(-1)?.collection?.collectedAt;
  return {
    id: demoId('tour', index),
    organisationId: demoOrganisation.id,
    name: round.name,
    day: new Date(todayMs + round.dayOffset * DAY_MS).toISOString().slice(0, 10),
    state: driven ? 'closed' : 'planned',
    driverId: driver?.id as string,
    vehicleId: demoVehicles[round.vehicle]?.id as string,
    startSiteId: round.start.id,
    endSiteId: round.end.id,
    plannedDistanceM: Math.round(distanceM),
    startedAt: driven ? new Date(startMs).toISOString() : null,
    closedAt: last ? new Date(Date.parse(last) + 25 * MINUTE_MS).toISOString() : null,
    stops,
  };
}

/** Of equally near ones the first. */
function nearest(containers: readonly ContainerRecord[], { centre, stops }: Round): ContainerRecord[] {
  const [longitude, latitude] = centre;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const degrees = (one: ContainerRecord) =>
    Math.hypot((one.longitude - longitude) * narrowing, one.latitude - latitude);
  return containers.toSorted((one, other) => degrees(one) - degrees(other)).slice(0, stops);
}

/** @param startMs when the tour began; null: it did not */
function stopsOf(tour: number, containers: readonly ContainerRecord[], startMs: number | null): StopRecord[] {
  const random = new Random(Stream.collection, tour);
  let now = startMs ?? 0;
  return containers.map(({ id: containerId }, index) => {
    const number = tour * 1_000 + index;
    now += random.integer(9, 17) * MINUTE_MS;
    return {
      id: demoId('stop', number),
      containerId,
      sequence: index + 1,
      collection: startMs === null ? null : collectionOf(random, number, now),
    };
  });
}

function collectionOf(random: Random, number: number, atMs: number): CollectionRecord {
  const estimatedKg = random.weighted(ESTIMATES_KG);
  return {
    id: demoId('collection', number),
    collectedAt: new Date(atMs).toISOString(),
    estimatedKg,
    fillLevelPercent: Math.min(100, Math.round(estimatedKg / 20) * 10 + 10 * random.integer(0, 2)),
  };
}
