import { join } from 'node:path';
import type { SiteName, SitePlace } from '../../application/publishing/index.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TOKEN = /^[0-9a-z]{16,64}$/;
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;

/**
 * Where everything of published sites stands. `assets/` is shared by all; `staging/` is seen by nobody; `names/` has a
 * link for each name of a site, `websites/` and `previews/` a folder for each: `releases/<id>` has the manifest of a
 * release, `files/<id>` what was written for it and may be part of later ones, the link `live` leads to one of `releases/`.
 */
export class SiteFolders {
  constructor(readonly root: string) {}

  get assets(): string {
    return join(this.root, 'assets');
  }

  get names(): string {
    return join(this.root, 'names');
  }

  get staging(): string {
    return join(this.root, 'staging');
  }

  get previews(): string {
    return join(this.root, 'previews');
  }

  get websites(): string {
    return join(this.root, 'websites');
  }

  site(place: SitePlace): string {
    return place.kind === 'production'
      ? join(this.websites, checked(UUID, place.websiteId))
      : join(this.previews, checked(TOKEN, place.token));
  }

  /** The link that says which release is live. */
  live(place: SitePlace): string {
    return join(this.site(place), 'live');
  }

  releases(place: SitePlace): string {
    return join(this.site(place), 'releases');
  }

  release(place: SitePlace, releaseId: string): string {
    return join(this.releases(place), checked(UUID, releaseId));
  }

  files(place: SitePlace): string {
    return join(this.site(place), FILES);
  }
}

/** In a site's folder: what was written for each release. */
export const FILES = 'files';
/** In the folder of a release: what it is made of, and what only the next build reads. */
export const MANIFEST = 'release.json';
export const LINKS = 'links.json';

/** File name of a site's name. @throws Error when it could leave the folder */
export function nameFile(name: SiteName): string {
  if ('slug' in name) return `slug~${checked(HOST, name.slug)}`;
  if ('domain' in name) return `domain~${checked(HOST, name.domain)}`;
  return `preview~${checked(TOKEN, name.previewToken)}`;
}

/** What may stand in a Host header and name one of our sites. */
export function isHost(host: string): boolean {
  return HOST.test(host);
}

function checked(pattern: RegExp, value: string): string {
  if (!pattern.test(value))
    throw new Error(`${JSON.stringify(value.slice(0, 80))} is no name of a site or release.`);
  return value;
}
