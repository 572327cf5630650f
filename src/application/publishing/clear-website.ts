import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock.port.js';
import { FileStorage } from '../shared/file-storage.port.js';
import type { Jobs } from '../shared/jobs.js';
import { PREVIEW_MS } from './releases/go-live.js';
import { mediaKey } from './media/media-files.js';
import { ReleaseStore } from './releases/release-store.port.js';
import { SiteMirror } from './releases/site-mirror.port.js';
import { WebsiteRemains } from './website-remains.port.js';
import { siteNames } from './site-names.js';

/** Takes away every file of a website that was removed. May be called again after any interruption. */
@Injectable()
export class ClearWebsite {
  constructor(
    private readonly remains: WebsiteRemains,
    private readonly store: ReleaseStore,
    private readonly mirror: SiteMirror,
    private readonly files: FileStorage,
    private readonly clock: Clock,
  ) {}

  async execute({ organisationId, websiteId, media, ...address }: Jobs['publishing.clear']): Promise<void> {
    const place = { kind: 'production', websiteId } as const;
    const since = new Date(this.clock.now().getTime() - 2 * PREVIEW_MS);
    for (const token of await this.remains.previewTokens(organisationId, websiteId, since))
      await this.store.remove({ kind: 'preview', token });
    // Before the release goes: it knows files that a copy which was never finished has left elsewhere.
    const live = await this.store.live(place);
    await this.mirror.remove(websiteId, Object.keys(live?.release.files ?? {}));
    await this.store.remove(place, siteNames(address));
    for (const id of media) await this.files.remove(mediaKey({ organisationId, websiteId, id }));
  }
}
