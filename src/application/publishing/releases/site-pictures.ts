import { Injectable } from '@nestjs/common';
import type { SiteSnapshot } from '@glaneur/website-config';
import type { AssembledFile } from './release-assembly.js';
import { ReleaseStore, type Staging } from './release-store.port.js';
import type { ListedPage } from './site-renderer.port.js';
import { SiteSources } from '../snapshots/site-sources.port.js';

/** A picture among the files of a site; its name carries the hash of its content. */
export interface SitePicture extends ListedPage {
  readonly picture: true;
}

/** The pictures of a website on their way into its releases. */
@Injectable()
export class SitePictures {
  constructor(
    private readonly sources: SiteSources,
    private readonly store: ReleaseStore,
  ) {}

  list({ media }: SiteSnapshot): readonly SitePicture[] {
    const paths = new Set(Object.values(media).map(({ src }) => src));
    return [...paths].map((path) => ({ path, file: path.slice(1), key: `picture:${path}`, picture: true }));
  }

  async write(
    staging: Staging,
    organisationId: string,
    websiteId: string,
    { path, file, key }: SitePicture,
  ): Promise<AssembledFile> {
    const content = await this.sources.picture(organisationId, websiteId, path);
    const stored = await this.store.write(staging, file, content);
    return { file, key, type: 'image/webp', headers: {}, links: [], ...stored };
  }
}

export function isPicture(item: ListedPage): item is SitePicture {
  return 'picture' in item;
}
