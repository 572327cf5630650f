import { Injectable } from '@nestjs/common';
import { Tidyings } from './tidying.port.js';

/** What each tidying has removed, by its name. */
export type Tidied = Readonly<Record<string, number>>;

/** Removes everything that is past its keeping time. */
@Injectable()
export class TidyUp {
  constructor(private readonly tidyings: Tidyings) {}

  /** One that fails does not keep the others from their work. @throws AggregateError naming those that failed */
  async execute(): Promise<Tidied> {
    const tidied: Record<string, number> = {};
    const failures: Error[] = [];
    for (const tidying of this.tidyings) {
      try {
        tidied[tidying.name] = await tidying.tidy();
      } catch (error) {
        failures.push(
          new Error(`${tidying.name}: ${error instanceof Error ? error.message : String(error)}`),
        );
      }
    }
    if (failures.length > 0)
      throw new AggregateError(
        failures,
        `Could not be tidied: ${failures.map(({ message }) => message).join('; ')}`,
      );
    return tidied;
  }
}
