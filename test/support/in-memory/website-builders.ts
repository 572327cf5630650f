import { firstConfig, type WebsiteConfig } from '@glaneur/website-config';
import { Website, type WebsiteAction } from '../../../src/domain/publishing/website.js';
import type { WebsiteMedia } from '../../../src/domain/publishing/website-media.js';
import { newId } from './builders.js';

export const WEBMASTER = '0197a000-0000-7000-8000-0000000000aa';
export const SAVED_AT = new Date('2026-11-21T08:00:00.000Z');
export const byWebmaster = (now = SAVED_AT): WebsiteAction => ({ by: WEBMASTER, now });

let sites = 0;

export function aConfig(changes: Partial<WebsiteConfig> = {}): WebsiteConfig {
  return { ...firstConfig('Tissea', ['fr', 'en']), ...changes };
}

export function aWebsite(
  organisationId: string,
  changes: Partial<{ slug: string; customDomain: string | null; config: WebsiteConfig }> = {},
): Website {
  const given = { slug: `site-${++sites}`, customDomain: null, config: aConfig(), ...changes };
  return Website.create(newId(), organisationId, given, byWebmaster());
}

export function aPicture({ organisationId, id }: Website, hash = newHash()): WebsiteMedia {
  return {
    id: newId(),
    organisationId,
    websiteId: id,
    hash,
    width: 640,
    height: 480,
    bytes: 1_000,
    alt: { fr: 'Un banc' },
    version: 1,
  };
}

function newHash(): string {
  return newId().replaceAll('-', '').padEnd(64, '0');
}
