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
}

/** What is a website's own. */
export type WebsiteContent = Pick<SiteSnapshot, 'website' | 'organisation' | 'config' | 'media'>;

/** What websites show of the organisation's network: the same for all that show the same areas and types. */
export interface ShownNetwork extends Pick<SiteSnapshot, 'areas' | 'containers' | 'notices'> {
  /** Containers that would be shown if they had a code, and are left out. */
  readonly withoutCode: number;
}

/** What a website is built from. Each answer is as it is in one moment, in an order that the data alone decide. */
export abstract class SnapshotReader {
  /** @throws DomainError `not_found` `website.not_found`, `revision.not_found` */
  abstract website(request: SnapshotRequest): Promise<WebsiteContent>;

  /** Not what is planned or removed. Outside any unit of work. */
  abstract network(organisationId: string, show: WebsiteConfig['show']): Promise<ShownNetwork>;

  /** Containers of the organisation that the public may see and that have no code, at most 20,000. */
  abstract containersWithoutCode(organisationId: string): Promise<readonly string[]>;
}
