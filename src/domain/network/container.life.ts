import { DomainError } from '../shared/domain-error.js';
import { Checks } from '../shared/checks.js';
import { checkText } from '../shared/text.js';
import type { ContainerStatus, InitialStatus } from './container.rules.js';
import { isScheduled, STATUS_REASON_MAX, type Suspension } from './suspension.js';

/**
 * Where a container is in its life: planned → active ⇄ suspended → removed, which is final. An active one may have a
 * suspension ahead of it: `suspendedFrom` then lies in the future.
 */
export interface ContainerLife {
  readonly status: ContainerStatus;
  readonly statusReason: string | null;
  readonly suspendedFrom: Date | null;
  readonly suspendedUntil: Date | null;
}

export function bornAs(status: InitialStatus): ContainerLife {
  return { status, statusReason: null, suspendedFrom: null, suspendedUntil: null };
}

/** @throws DomainError `conflict` `container.removed`, `container.not_planned` */
export function activated(life: ContainerLife): ContainerLife {
  mustStandOnTheStreet(life);
  mustBe(life.status === 'planned', 'container.not_planned', 'Only a planned container is activated', life);
  return bornAs('active');
}

/**
 * Also replaces a suspension that lies ahead.
 * @throws DomainError `conflict` `container.removed`, `container.not_active`
 */
export function suspended(life: ContainerLife, suspension: Suspension, at: Date): ContainerLife {
  mustStandOnTheStreet(life);
  mustBe(life.status === 'active', 'container.not_active', 'Only an active container is suspended', life);
  const { reason, from, until } = suspension;
  const status = isScheduled(suspension, at) ? 'active' : 'suspended';
  return { status, statusReason: reason, suspendedFrom: from, suspendedUntil: until };
}

/**
 * Also calls off a suspension that lies ahead.
 * @throws DomainError `conflict` `container.removed`, `container.not_suspended`
 */
export function resumed(life: ContainerLife): ContainerLife {
  mustStandOnTheStreet(life);
  const isOrWillBe = life.status === 'suspended' || life.suspendedFrom !== null;
  mustBe(isOrWillBe, 'container.not_suspended', 'Only a suspended container is resumed', life);
  return bornAs('active');
}

/**
 * @throws DomainError `conflict` `container.removed`
 * @throws DomainError `invalid` `container.invalid` for a reason that is no text
 */
export function removed(life: ContainerLife, reason: string | null): ContainerLife {
  mustStandOnTheStreet(life);
  const checks = new Checks();
  if (reason !== null) checkText(checks, 'reason', reason, { min: 1, max: STATUS_REASON_MAX });
  checks.throwIfAny('container.invalid');
  return { status: 'removed', statusReason: reason, suspendedFrom: null, suspendedUntil: null };
}

/** @throws DomainError `conflict` `container.removed` */
export function mustStandOnTheStreet({ status }: ContainerLife): void {
  if (status !== 'removed') return;
  throw new DomainError(
    'conflict',
    'container.removed',
    'This container was taken off the street, which is final. Register a new one.',
  );
}

function mustBe(holds: boolean, code: string, rule: string, { status }: ContainerLife): void {
  if (!holds) throw new DomainError('conflict', code, `${rule}; this one is ${status}.`);
}
