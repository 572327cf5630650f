/** What a configuration may name of the network. Inside a unit of work. */
export abstract class WebsiteReferences {
  /** Those of these ids that are no area of the organisation. */
  abstract unknownAreas(organisationId: string, ids: readonly string[]): Promise<readonly string[]>;
}
