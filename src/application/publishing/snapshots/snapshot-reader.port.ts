import type { SiteSnapshot, WebsiteConfig } from '@glaneur/website-config';
import type { WebsiteAddress } from '../../../domain/publishing/website-address.js';

/** A configuration that a website is built from: one of the website's own, or one that nobody has saved yet and that has passed every rule. */
export type SnapshotSource = 'published' | 'draft' | { readonly config: WebsiteConfig };

/** What is a website's own, and where it is found. */
export interface WebsiteContent extends Pick<SiteSnapshot, 'website' | 'organisation' | 'config' | 'media'> {
  readonly address: WebsiteAddress;
}

/** What websites show of the organisation's network: the same for all that show the same areas and types. */
export interface ShownNetwork extends Pick<SiteSnapshot, 'areas' | 'containers' | 'notices'> {
  /** Containers that would be shown if they had a code, and are left out. */
  readonly withoutCode: number;
}

/** What a website is built from. Each answer is as it is in one moment, in an order that the data alone decide. */
export abstract class SnapshotReader {
  /** @throws DomainError `not_found` `website.not_found`, `conflict` `website.not_published`, `invalid` `website.config_invalid` */
  abstract website(
    organisationId: string,
    websiteId: string,
    source: SnapshotSource,
  ): Promise<WebsiteContent>;

  /** Not what is planned or removed. Outside any unit of work. */
  abstract network(organisationId: string, show: WebsiteConfig['show']): Promise<ShownNetwork>;

  /** Containers of the organisation that the public may see and that have no code, at most 20,000. */
  abstract containersWithoutCode(organisationId: string): Promise<readonly string[]>;
}
