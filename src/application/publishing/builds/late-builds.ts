import { Injectable } from '@nestjs/common';
import type { Build } from '../../../domain/publishing/build.js';
import { ReleaseStore } from '../releases/release-store.port.js';
import type { SiteName } from '../releases/releases.js';
import { placeOf } from '../releases/site-place.js';
import { WebsiteRemains } from '../website-remains.port.js';

/** What was built of a website that somebody has removed meanwhile: nobody is to see it. */
@Injectable()
export class LateBuilds {
  constructor(
    private readonly remains: WebsiteRemains,
    private readonly store: ReleaseStore,
  ) {}

  /** Takes it away again, where the website is gone; a build that was given up otherwise leaves the site as it is. */
  async discard({ organisationId, details }: Build, names: readonly SiteName[]): Promise<void> {
    if (await this.remains.isGone(organisationId, details.websiteId))
      await this.store.remove(placeOf(details), names);
  }
}
