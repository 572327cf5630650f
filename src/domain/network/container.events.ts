import type { DomainEvent } from '../shared/domain-event.js';
import type { ContainerLife } from './container.life.js';
import type { ContainerProperties } from './container.properties.js';

/** What can happen to a container; its history has one line for each version. */
export const CONTAINER_CHANGES = [
  'registered',
  'changed',
  'moved',
  'activated',
  'suspended',
  'resumed',
  'removed',
  'imported',
] as const;
export type ContainerChange = (typeof CONTAINER_CHANGES)[number];

/** What is known of a container at one version. */
export interface ContainerState {
  readonly properties: ContainerProperties;
  readonly life: ContainerLife;
}

/** Fields as the API shows them: times in ISO 8601, the position as GeoJSON. */
export type ContainerFields = Readonly<Record<string, unknown>>;

/** The payload of `container.…`: what was and what is, of the fields that differ. */
export interface ContainerDifference {
  readonly before: ContainerFields;
  readonly after: ContainerFields;
}

type Identity = Pick<DomainEvent, 'organisationId' | 'aggregateId' | 'version' | 'actorId'>;

export function containerRegistered(identity: Identity, state: ContainerState): DomainEvent {
  return { ...identity, type: 'container.registered', payload: { before: {}, after: fieldsOf(state) } };
}

export function containerEvent(
  change: ContainerChange,
  identity: Identity,
  difference: ContainerDifference,
): DomainEvent {
  return { ...identity, type: `container.${change}`, payload: { ...difference } };
}

/** undefined where nothing differs. */
export function differenceOf(before: ContainerState, after: ContainerState): ContainerDifference | undefined {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const changed = Object.keys(is).filter((field) => textOf(was[field]) !== textOf(is[field]));
  if (changed.length === 0) return undefined;
  const only = (fields: ContainerFields) =>
    Object.fromEntries(changed.map((field) => [field, fields[field]]));
  return { before: only(was), after: only(is) };
}

/** A container that stands elsewhere, or belongs to another area, was moved, whatever else has changed with it. */
export function isMove({ after }: ContainerDifference): boolean {
  return 'position' in after || 'areaId' in after;
}

function fieldsOf({ properties, life }: ContainerState): ContainerFields {
  const { position, ...described } = properties;
  return {
    ...described,
    position: { type: 'Point', coordinates: [position.longitude, position.latitude] },
    status: life.status,
    statusReason: life.statusReason,
    suspendedFrom: life.suspendedFrom?.toISOString() ?? null,
    suspendedUntil: life.suspendedUntil?.toISOString() ?? null,
  };
}

/** The same text for the same value: PostgreSQL gives the names of a JSON object back in an order of its own. */
function textOf(value: unknown): string {
  const names = typeof value === 'object' && value !== null ? Object.keys(value).sort() : null;
  return JSON.stringify(value, names);
}
