import type { Localised, WebsiteConfig } from '@glaneur/website-config';
import type { Actor } from '../../domain/identity/index.js';
import type { Page, PageRequest } from '../shared/page.js';

export interface NamedView {
  readonly id: string;
  readonly name: string;
}

export interface WebsiteView {
  readonly id: string;
  /** As the draft has it. */
  readonly name: string;
  readonly slug: string;
  readonly customDomain: string | null;
  readonly draftRevision: number;
  readonly publishedRevision: number | null;
  /** ISO 8601 UTC, like every time here. */
  readonly publishedAt: string | null;
  readonly version: number;
  readonly createdAt: string;
}

export interface RevisionSummary {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  /** Their name is null when they are no member any more. */
  readonly savedBy: { readonly id: string; readonly name: string | null };
  readonly restoredFrom: number | null;
  /** When it was last published; null: never. */
  readonly publishedAt: string | null;
}

export interface RevisionView extends RevisionSummary {
  readonly config: WebsiteConfig;
}

export interface MediaView {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly alt: Localised;
  readonly version: number;
  readonly createdAt: string;
}

export type WebsiteSort = 'name' | 'slug';
export type RevisionSort = 'revision';
export type MediaSort = 'createdAt';

/**
 * Reads the actor's organisation's websites: one SQL statement an answer, no aggregate. Single reads throw DomainError
 * `not_found` (`website.not_found`, `revision.not_found`, `media.not_found`), lists `invalid` `page.cursor_invalid` for a
 * cursor that is not theirs.
 */
export abstract class WebsitesReader {
  abstract website(actor: Actor, id: string): Promise<WebsiteView>;
  abstract websites(actor: Actor, page: PageRequest<WebsiteSort>): Promise<Page<WebsiteView>>;
  /** The newest revision. */
  abstract draft(actor: Actor, websiteId: string): Promise<RevisionView>;
  abstract revision(actor: Actor, websiteId: string, revision: number): Promise<RevisionView>;
  abstract revisions(
    actor: Actor,
    websiteId: string,
    page: PageRequest<RevisionSort>,
  ): Promise<Page<RevisionSummary>>;
  abstract media(actor: Actor, websiteId: string, page: PageRequest<MediaSort>): Promise<Page<MediaView>>;
  abstract mediaItem(actor: Actor, websiteId: string, id: string): Promise<MediaView>;
}
