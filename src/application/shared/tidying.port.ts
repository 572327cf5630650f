/** Removes one kind of thing that is past its keeping time. Called about once an hour, in one process at a time; may run twice. */
export abstract class Tidying {
  /** What it removes, for the log: `uploaded files`. */
  abstract readonly name: string;
  /** @returns how many it has removed */
  abstract tidy(): Promise<number>;
}

/** Everything in the application that has something to tidy. */
export abstract class Tidyings extends Array<Tidying> {}
