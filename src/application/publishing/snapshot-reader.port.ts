import type { SiteSnapshot, WebsiteConfig } from '@glaneur/website-config';

export interface SnapshotRequest {
  readonly organisationId: string;
  readonly websiteId: string;
  /** The configuration: a stored revision's, or one that nobody has saved yet and that has passed every rule. */
  readonly source: { readonly revision: number } | { readonly config: WebsiteConfig };
  readonly kind: SiteSnapshot['kind'];
  /** Where the site will be seen, and where the API is: origins without a closing slash. */
  readonly baseUrl: string;
  readonly apiUrl: string;
  /** What maps are drawn on; null: nothing. */
  readonly map: SiteSnapshot['map'];
}

/** What a website is built from, as it is in one moment. */
export abstract class SnapshotReader {
  /**
   * Everything from one consistent read, in an order that the data alone decide. Containers that have no code yet are
   * left out, like planned and removed ones.
   * @param now when it is read, for `generatedAt`
   * @throws DomainError `not_found` `website.not_found`, `revision.not_found`
   */
  abstract read(request: SnapshotRequest, now: Date): Promise<SiteSnapshot>;

  /** Containers of the organisation that the public may see and that have no code, at most 20,000. */
  abstract containersWithoutCode(organisationId: string): Promise<readonly string[]>;
}
