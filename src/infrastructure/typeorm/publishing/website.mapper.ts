import type { WebsiteConfig } from '@glaneur/website-config';
import { Website, type WebsiteRevision } from '../../../domain/publishing/website.js';

export interface RevisionRow {
  readonly revision: number;
  readonly config: WebsiteConfig;
  readonly saved_by: string;
  readonly saved_at: Date;
  readonly restored_from: number | null;
}

export interface WebsiteRow extends RevisionRow {
  readonly slug: string;
  readonly custom_domain: string | null;
  readonly published_revision: number | null;
  readonly published_at: Date | null;
  readonly published_by: string | null;
  readonly version: number;
}

export function websiteOf(organisationId: string, id: string, row: WebsiteRow): Website {
  const { published_revision: revision, published_at: at, published_by: by } = row;
  return Website.restore(id, organisationId, row.version, {
    slug: row.slug,
    customDomain: row.custom_domain,
    draft: revisionOf(row),
    published: revision !== null && at !== null && by !== null ? { revision, at, by } : null,
  });
}

export function revisionOf(row: RevisionRow): WebsiteRevision {
  const { revision, config, saved_by: savedBy, saved_at: savedAt, restored_from: restoredFrom } = row;
  return { revision, config, savedBy, savedAt, restoredFrom };
}

export function addedWebsite({ organisationId, id, version, properties }: Website): unknown[] {
  const { slug, customDomain, draft } = properties;
  return [organisationId, id, slug, customDomain, draft.config.name, draft.revision, version];
}

export function savedWebsite(website: Website): unknown[] {
  const { published } = website.properties;
  const shown = [published?.revision ?? null, published?.at ?? null, published?.by ?? null];
  return [...addedWebsite(website), ...shown];
}

export function revisionValues({ organisationId, id, properties: { draft } }: Website): unknown[] {
  const { revision, config, savedBy, savedAt, restoredFrom } = draft;
  return [organisationId, id, revision, JSON.stringify(config), savedBy, savedAt, restoredFrom];
}
