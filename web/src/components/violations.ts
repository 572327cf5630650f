import type { Violation } from '@glaneur/sdk';
import type { Failure } from '../app/api.js';

/** `position.coordinates.0` stands at the field `position`. */
export function standsAt(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}

export function violationsOf(failure: Failure | null): readonly Violation[] {
  return failure?.kind === 'refused' ? failure.violations : [];
}

/** The violations of a form that none of its fields shows: they are said above it instead. */
export function violationsElsewhere(
  violations: readonly Violation[],
  fields: readonly string[],
): readonly Violation[] {
  return violations.filter(({ path }) => !fields.some((field) => standsAt(path, field)));
}

/** What is left of a failure when a field is typed into: its errors were about what stood there before. */
export function withoutViolationsAt(field: string, failure: Failure): Failure | null {
  if (failure.kind !== 'refused' || failure.violations.length === 0) return failure;
  const violations = failure.violations.filter(({ path }) => !standsAt(path, field));
  return violations.length === 0 ? null : { ...failure, violations };
}

/** Fields that this version of a thing has other values in than that one; nested values by their content. */
export function changedFields<T extends object>(before: T, now: T): Partial<T> {
  const names = Object.keys(now) as (keyof T)[];
  return Object.fromEntries(
    names.filter((name) => !sameContent(before[name], now[name])).map((name) => [name, now[name]]),
  ) as Partial<T>;
}

export function sameContent(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, nested]) => [name, sorted(nested)]);
}
