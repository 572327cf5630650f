import { Aggregate, FIRST_VERSION } from '../shared/aggregate.js';
import { Checks } from '../shared/checks.js';
import type { DomainEvent } from '../shared/domain-event.js';
import {
  type ContainerChange,
  containerEvent,
  containerRegistered,
  type ContainerState,
  differenceOf,
  isMove,
} from './container.events.js';
import {
  activated,
  bornAs,
  type ContainerLife,
  mustStandOnTheStreet,
  removed,
  resumed,
  suspended,
} from './container.life.js';
import { checkContainer, type ContainerProperties } from './container.properties.js';
import type { InitialStatus } from './container.rules.js';
import type { Suspension } from './suspension.js';

export type NewContainer = ContainerProperties & { readonly status: InitialStatus };

/** A numbered box that stands in one area at a position. `by` is who does it; null for the clock. */
export class Container extends Aggregate implements ContainerState {
  private constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly properties: ContainerProperties,
    readonly life: ContainerLife,
    events: readonly DomainEvent[] = [],
  ) {
    super(id, organisationId, version, events);
  }

  /** @throws DomainError `invalid` `container.invalid` */
  static create(id: string, organisationId: string, input: NewContainer, by: string | null): Container {
    const { status, ...described } = input;
    const properties = checked(described);
    const life = bornAs(status);
    const identity = { organisationId, aggregateId: id, version: FIRST_VERSION, actorId: by };
    const event = containerRegistered(identity, { properties, life });
    return new Container(id, organisationId, FIRST_VERSION, properties, life, [event]);
  }

  /** Rebuilds what is stored and checks nothing: not a constructor. */
  static restore(
    stored: Pick<Container, 'id' | 'organisationId' | 'version' | 'properties' | 'life'>,
  ): Container {
    const { id, organisationId, version, properties, life } = stored;
    return new Container(id, organisationId, version, properties, life);
  }

  /**
   * Changes what is said about it; what is left out stays. Where nothing differs, the answer is the container itself.
   * @throws DomainError `invalid` `container.invalid`, `conflict` `container.removed`
   */
  change(changes: Partial<ContainerProperties>, by: string | null): Container {
    mustStandOnTheStreet(this.life);
    const after = { properties: checked({ ...this.properties, ...changes }), life: this.life };
    const difference = differenceOf(this, after);
    if (!difference) return this;
    return this.become(isMove(difference) ? 'moved' : 'changed', after, by);
  }

  /** @throws DomainError `conflict` `container.not_planned`, `container.removed` */
  activate(by: string | null): Container {
    return this.enter('activated', activated(this.life), by);
  }

  /**
   * From now on, or, where the suspension lies ahead, from its beginning on: then it stays active until somebody
   * applies the suspension (`Suspensions.begin`).
   * @throws DomainError `conflict` `container.not_active`, `container.removed`
   */
  suspend(suspension: Suspension, at: Date, by: string | null): Container {
    return this.enter('suspended', suspended(this.life, suspension, at), by);
  }

  /** @throws DomainError `conflict` `container.not_suspended`, `container.removed` */
  resume(by: string | null): Container {
    return this.enter('resumed', resumed(this.life), by);
  }

  /** Takes it off the street, for good. @throws DomainError `conflict` `container.removed` */
  remove(reason: string | null, by: string | null): Container {
    return this.enter('removed', removed(this.life, reason), by);
  }

  private enter(change: ContainerChange, life: ContainerLife, by: string | null): Container {
    return this.become(change, { properties: this.properties, life }, by);
  }

  private become(change: ContainerChange, after: ContainerState, by: string | null): Container {
    const { id, organisationId } = this;
    const version = this.version + 1;
    const identity = { organisationId, aggregateId: id, version, actorId: by };
    const difference = differenceOf(this, after) ?? { before: {}, after: {} };
    const event = containerEvent(change, identity, difference);
    return new Container(id, organisationId, version, after.properties, after.life, [event]);
  }
}

function checked(input: ContainerProperties): ContainerProperties {
  const checks = new Checks();
  const properties = checkContainer(checks, input);
  checks.throwIfAny('container.invalid');
  return properties;
}
