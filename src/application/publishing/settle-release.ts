import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { BuildSettings } from './build-settings.js';
import { KeptReleases } from './kept-releases.port.js';
import { type KeptRelease, ReleaseStore } from './release-store.port.js';
import { SiteMirror } from './site-mirror.port.js';
import { SiteRenderer } from './site-renderer.port.js';
import { WebsiteRemains } from './website-remains.port.js';

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

  /** Whatever is live by then; may be called again after any interruption. */
  async execute(organisationId: string, websiteId: string, signal: AbortSignal): Promise<void> {
    const place = { kind: 'production', websiteId } as const;
    const live = await this.store.live(place);
    if (!live) return;
    const texts = Object.entries(live.release.files).filter(([, { type }]) => isText(type));
    const control = { kind: 'production', signal } as const;
    await this.renderer.compress(
      texts.map(([file]) => file),
      live.folder,
      control,
    );
    const kept = await this.store.prune(place, this.settings.keptReleases);
    await this.unitOfWork.inOrganisation(organisationId, () =>
      this.releases.pruned(organisationId, websiteId, kept, this.clock.now()),
    );
    await this.copy(live, organisationId, websiteId);
  }

  /** A website that is removed while it is copied leaves no copy behind. */
  private async copy(live: KeptRelease, organisationId: string, websiteId: string): Promise<void> {
    try {
      await this.mirror.mirror(live);
    } finally {
      if (await this.remains.isGone(organisationId, websiteId))
        await this.mirror.remove(websiteId, Object.keys(live.release.files));
    }
  }
}

function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript)\b/.test(type);
}
