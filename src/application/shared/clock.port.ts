/** The time, as a dependency: tests set it. */
export abstract class Clock {
  abstract now(): Date;
}
