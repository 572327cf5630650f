/** Websites that the public can see. */
export abstract class PublishedSites {
  /** Ids of those that follow the network: published, and nobody has gone back to an earlier release. */
  abstract followingNetwork(organisationId: string): Promise<readonly string[]>;
}
