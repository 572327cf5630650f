import { Injectable } from '@nestjs/common';
import { Clock } from '../../shared/clock.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { BuildSettings } from '../builds/build-settings.js';
import { KeptReleases } from './kept-releases.port.js';
import { type KeptRelease, ReleaseStore } from './release-store.port.js';
import type { SitePlace } from './releases.js';
import { SiteMirror } from './site-mirror.port.js';
import { SiteRenderer } from './site-renderer.port.js';
import { WebsiteRemains } from '../website-remains.port.js';

/** What nobody waits for once a release is live: compressed files beside the plain ones, old releases, the copy elsewhere. */
@Injectable()
export class SettleRelease {
  constructor(
    private readonly store: ReleaseStore,
    private readonly renderer: SiteRenderer,
    private readonly mirror: SiteMirror,
    private readonly releases: KeptReleases,
    private readonly remains: WebsiteRemains,
    private readonly settings: BuildSettings,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Whatever is live by then; may be called again after any interruption. Another release that goes live meanwhile is
   * settled too: its own job may have been done first, and what is copied last has to be what is live.
   */
  async execute(organisationId: string, websiteId: string, signal: AbortSignal): Promise<void> {
    const place = { kind: 'production', websiteId } as const;
    let settled: string | undefined;
    for (;;) {
      const live = await this.store.live(place);
      if (!live || live.release.id === settled) return;
      await this.settle(organisationId, place, live, signal);
      settled = live.release.id;
    }
  }

  private async settle(
    organisationId: string,
    place: SitePlace & { readonly websiteId: string },
    live: KeptRelease,
    signal: AbortSignal,
  ): Promise<void> {
    const texts = Object.entries(live.release.files).filter(([, { type }]) => isText(type));
    const control = { kind: 'production', signal } as const;
    await this.renderer.compress(
      texts.map(([file]) => live.path(file)),
      control,
    );
    const kept = await this.store.prune(place, this.settings.keptReleases);
    await this.unitOfWork.inOrganisation(organisationId, () =>
      this.releases.pruned(organisationId, place.websiteId, kept, this.clock.now()),
    );
    await this.copy(organisationId, live);
  }

  /** A website that is removed while it is copied leaves no copy behind. */
  private async copy(organisationId: string, live: KeptRelease): Promise<void> {
    const { websiteId, files } = live.release;
    const assets = await this.renderer.assets();
    try {
      await this.mirror.mirror(live, assets);
    } finally {
      if (await this.remains.isGone(organisationId, websiteId))
        await this.mirror.remove(websiteId, [...Object.keys(files), ...assets]);
    }
  }
}

function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript)\b/.test(type);
}
