/**
 * A fact about one aggregate that others may have to know of. It is stored with the change itself and handed on after
 * the commit, at least once and not always in order: whoever reacts is idempotent and may compare `version`.
 */
export interface DomainEvent {
  /** `<aggregate>.<what happened>`: `container.moved`. */
  readonly type: string;
  readonly organisationId: string;
  readonly aggregateId: string;
  /** The aggregate's version once the change is stored. */
  readonly version: number;
  /** Who did it; null for the clock. */
  readonly actorId: string | null;
  /** What a reader of the event cannot look up later. JSON. */
  readonly payload: Readonly<Record<string, unknown>>;
}
