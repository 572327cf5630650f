import { DomainError, type Violation } from './domain-error.js';

/** Nobody mends more at a time, and an answer must not outgrow its question. */
export const MAX_VIOLATIONS = 100;

/** Collects the broken values of one input, up to `MAX_VIOLATIONS`, so that a person can mend them all at once. */
export class Checks {
  private readonly violations: Violation[] = [];

  constructor(private readonly path = '') {}

  /** Records a violation when `holds` is false. */
  require(holds: boolean, path: string, code: string, message: string): void {
    if (!holds) this.add(path, code, message);
  }

  add(path: string, code: string, message: string): void {
    if (this.violations.length >= MAX_VIOLATIONS) return;
    this.violations.push({
      path: this.path && path ? `${this.path}.${path}` : this.path || path,
      code,
      message,
    });
  }

  get found(): readonly Violation[] {
    return this.violations;
  }

  /** @throws DomainError of kind `invalid` with everything recorded so far. */
  throwIfAny(code: string): void {
    if (this.violations.length > 0) throw DomainError.invalid(code, this.violations);
  }
}
