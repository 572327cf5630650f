import type { SiteName } from '../releases/releases.js';

/** How published sites are reached. */
export interface SiteAddressSettings {
  readonly scheme: 'http' | 'https';
  /** Every site without a domain of its own is a host below it. */
  readonly domain: string;
  /** null: the scheme's own. */
  readonly port: number | null;
}

/** Where a site is seen: an origin without a closing slash. */
export class SiteAddresses {
  constructor(private readonly settings: SiteAddressSettings) {}

  of(name: SiteName): string {
    const { scheme, domain, port } = this.settings;
    const end = port === null ? '' : `:${port}`;
    if ('domain' in name) return `${scheme}://${name.domain}${end}`;
    const label = 'slug' in name ? name.slug : `preview-${name.previewToken}`;
    return `${scheme}://${label}.${domain}${end}`;
  }

  /** Whether a host is the one below which sites stand, or stands below it itself. */
  isOurs(host: string): boolean {
    const { domain } = this.settings;
    return host === domain || host.endsWith(`.${domain}`);
  }

  /** The name in a Host header, without its port, in lower case: a site may have it or not. */
  nameIn(host: string): SiteName {
    const suffix = `.${this.settings.domain}`;
    if (!host.endsWith(suffix)) return { domain: host };
    const label = host.slice(0, -suffix.length);
    const token = /^preview-([0-9a-z]{26,64})$/.exec(label)?.[1];
    return token === undefined ? { slug: label } : { previewToken: token };
  }
}
