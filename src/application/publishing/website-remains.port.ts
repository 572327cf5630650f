/** What is left of a website that was removed. */
export abstract class WebsiteRemains {
  /** Whether there is no such website, or no longer. */
  abstract isGone(organisationId: string, websiteId: string): Promise<boolean>;

  /** The names of its previews that may still be seen: those that were built since then. */
  abstract previewTokens(organisationId: string, websiteId: string, since: Date): Promise<readonly string[]>;
}
