import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Builds } from '../../domain/publishing/builds.repository.js';
import { MediaLibrary } from '../../domain/publishing/media-library.repository.js';
import { Websites } from '../../domain/publishing/websites.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { ReleaseStore } from './releases/release-store.port.js';
import { siteNames } from './site-names.js';

/**
 * Removes a website for good: people see nothing there any more as soon as this has answered, what is being built is
 * given up, slug and domain are free. Its files go by a job (`ClearWebsite`).
 */
@Injectable()
export class RemoveWebsite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly builds: Builds,
    private readonly media: MediaLibrary,
    private readonly store: ReleaseStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `website.not_found`, `version.stale` */
  async execute(
    websiteId: string,
    expectedVersion: number,
    { organisationId, userId }: Actor,
  ): Promise<void> {
    const names = await this.unitOfWork.inOrganisation(organisationId, async () => {
      const website = await this.websites.find(organisationId, websiteId);
      expectVersion(website, expectedVersion);
      for (const build of await this.builds.unfinishedOfWebsite(organisationId, websiteId))
        await this.builds.save(build.withdrawn(userId, this.clock.now()));
      const pictures = await this.media.of(organisationId, websiteId);
      await this.websites.remove(
        website.remove(
          pictures.map(({ id }) => id),
          { by: userId },
        ),
      );
      return siteNames(website.properties);
    });
    // After the commit: what is taken from the public is gone. The event repeats it, should this process die here.
    await this.store.hide({ kind: 'production', websiteId }, names);
  }
}
