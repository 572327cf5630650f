import type { WebsiteAddress } from '../../domain/publishing/website-address.js';
import type { SiteName } from './releases/releases.js';

/** The names under which a website is found; the first is the one that it calls itself by. */
export function siteNames({ slug, customDomain }: WebsiteAddress): readonly [SiteName, ...SiteName[]] {
  return customDomain === null ? [{ slug }] : [{ domain: customDomain }, { slug }];
}
