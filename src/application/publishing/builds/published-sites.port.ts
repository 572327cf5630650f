/** Websites that the public can see. */
export abstract class PublishedSites {
  /**
   * Ids of those that follow the network: published, and nobody has gone back to an earlier release. Inside a unit of
   * work: the organisation's websites stay locked until it ends, so that nobody goes back meanwhile.
   */
  abstract lockFollowing(organisationId: string): Promise<readonly string[]>;
}
