/** A container as the public may see it, with whoever works it. */
export interface ReportedPlace {
  readonly organisationId: string;
  readonly containerId: string;
  readonly name: string;
  readonly address: string | null;
  /** Name of the organisation. */
  readonly operator: string;
}

/** Looks up what stands on the public map: nothing else can be reported. One SQL statement, without an account. */
export abstract class ReportedPlaces {
  abstract ofContainer(containerId: string): Promise<ReportedPlace | undefined>;
  /** @param characters the eight of the label's code */
  abstract ofCode(characters: string): Promise<ReportedPlace | undefined>;
}
