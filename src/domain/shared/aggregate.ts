/**
 * What every stored thing with rules has: an id (UUIDv7), the organisation it belongs to and an optimistic version.
 * The version starts at 1 and grows by one with every save; over HTTP it is the ETag.
 */
export abstract class Aggregate {
  protected constructor(
    readonly id: string,
    readonly organisationId: string,
    readonly version: number,
  ) {}
}

/** The version of a thing that has just been created. */
export const FIRST_VERSION = 1;
