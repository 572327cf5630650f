export interface PartHealth {
  readonly state: 'up' | 'down';
  /** For an operator, without secrets. */
  readonly detail?: string;
}

/** Looks at one part that the service cannot do without. */
export abstract class HealthProbe {
  /** What people call the part: `database`, `cache`, `disk`. */
  abstract readonly part: string;
  abstract look(): Promise<PartHealth>;
}
