import type { ChangeTour, Container, PlanTour, Point, Tour, Violation } from '@glaneur/sdk';

/** So many stops one tour may have. */
export const MOST_STOPS = 200;

/** A container as far as planning a tour needs it. */
export interface Choice {
  id: string;
  name: string;
  reference: string;
  position: Point;
}

export interface PlanValues {
  name: string;
  day: string;
  driverId: string;
  vehicleId: string;
  startSiteId: string;
  endSiteId: string;
  order: NonNullable<PlanTour['order']>;
  containerIds: readonly Choice[];
}

export const choiceOf = ({
  id,
  name,
  reference,
  position,
}: Container | Tour['stops'][number]['container']): Choice => ({
  id,
  name,
  reference,
  position,
});

/** A planned tour as its form holds it: its stops stand in the order they were put into. */
export function valuesOf(tour: Tour): PlanValues {
  const { name, day, driver, vehicle, startSite, endSite, stops } = tour;
  return {
    name,
    day,
    driverId: driver.id,
    vehicleId: vehicle.id,
    startSiteId: startSite.id,
    endSiteId: endSite.id,
    order: 'given',
    containerIds: [...stops]
      .sort((a, b) => a.sequence - b.sequence)
      .map(({ container }) => choiceOf(container)),
  };
}

/**
 * What is sent of the given fields. An order means something together with the containers it orders, so `all` of them
 * go with it.
 */
export function planOf(
  { containerIds, order, ...rest }: Partial<PlanValues>,
  all: Pick<PlanValues, 'containerIds' | 'order'>,
): ChangeTour {
  const ordered = containerIds !== undefined || order !== undefined;
  return {
    ...rest,
    ...(ordered && { containerIds: all.containerIds.map(({ id }) => id), order: all.order }),
  };
}

export function checkPlan(values: PlanValues): Violation[] {
  const at = (path: string, code: string) => ({ path, code, message: '' });
  const choices = ['driverId', 'vehicleId', 'startSiteId', 'endSiteId'] as const;
  return [
    ...(values.name.trim() === '' ? [at('name', 'text.blank')] : []),
    ...(values.day === '' ? [at('day', 'text.blank')] : []),
    ...choices.filter((path) => values[path] === '').map((path) => at(path, 'request.is_uuid')),
    ...(values.containerIds.length === 0 ? [at('containerIds', 'tour.no_containers')] : []),
    ...(values.containerIds.length > MOST_STOPS ? [at('containerIds', 'tour.too_many_stops')] : []),
  ];
}

/** The containers with one put at the end, or taken off. */
export function toggled(chosen: readonly Choice[], choice: Choice): Choice[] {
  const others = chosen.filter(({ id }) => id !== choice.id);
  return others.length < chosen.length ? others : [...chosen, choice];
}

/** The containers with one moved a place up (-1) or down (1). */
export function moved(chosen: readonly Choice[], place: number, by: -1 | 1): Choice[] {
  const target = place + by;
  const here = chosen[place];
  const there = chosen[target];
  if (!here || !there) return [...chosen];
  return chosen.map((choice, i) => (i === place ? there : i === target ? here : choice));
}
