import { Injectable } from '@nestjs/common';
import { MediaLibrary } from '../../../domain/publishing/media-library.repository.js';
import type { BuildDetails } from '../../../domain/publishing/build.details.js';
import type { WebsiteConfig } from '@glaneur/website-config';
import { Websites } from '../../../domain/publishing/websites.repository.js';
import type { WebsiteAddress } from '../../../domain/publishing/website-address.js';
import type { Website } from '../../../domain/publishing/website.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { FileStorage } from '../../shared/file-storage.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { ApiAddress } from './api-address.js';
import { BuildFault } from '../builds/build-fault.js';
import { mediaKey, mediaPath } from '../media/media-files.js';
import type { SiteName } from '../releases/releases.js';
import { SiteAddresses } from './site-addresses.js';
import { type SiteSource, SiteSources } from './site-sources.port.js';
import { TakeSnapshot } from './take-snapshot.js';

/** What a build reads of its website. */
@Injectable()
export class WebsiteSources extends SiteSources {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly media: MediaLibrary,
    private readonly files: FileStorage,
    private readonly takeSnapshot: TakeSnapshot,
    private readonly addresses: SiteAddresses,
    private readonly api: ApiAddress,
  ) {
    super();
  }

  async read(organisationId: string, build: BuildDetails): Promise<SiteSource> {
    const { websiteId, kind, previewToken } = build;
    const website = await this.unitOfWork.inOrganisation(organisationId, () =>
      this.websites.find(organisationId, websiteId),
    );
    const names = previewToken === null ? namesOf(website) : [{ previewToken }];
    const request = {
      organisationId,
      websiteId,
      kind,
      source: sourceOf(build, website),
      baseUrl: this.addresses.of(names[0] as SiteName),
      apiUrl: this.api.url,
    };
    try {
      return { snapshot: await this.takeSnapshot.execute(request), names };
    } catch (error) {
      throw brokenConfig(error) ?? error;
    }
  }

  async picture(organisationId: string, websiteId: string, src: string): Promise<AsyncIterable<Uint8Array>> {
    const all = await this.unitOfWork.inOrganisation(organisationId, () =>
      this.media.of(organisationId, websiteId),
    );
    const found = all.find((one) => mediaPath(one) === src);
    if (found) return this.files.open(mediaKey(found));
    throw new DomainError('not_found', 'media.not_found', 'There is no such picture of this website.');
  }
}

/** The names of a website; the first is the one that it calls itself by. */
export function namesOf({ properties }: Website): readonly SiteName[] {
  return namesAt(properties);
}

export function namesAt({ slug, customDomain }: WebsiteAddress): readonly SiteName[] {
  return customDomain === null ? [{ slug }] : [{ domain: customDomain }, { slug }];
}

/** What was saved may break a rule that is younger than it: it would break it the next time, too. */
function brokenConfig(error: unknown): BuildFault | undefined {
  if (!(error instanceof DomainError) || error.code !== 'website.config_invalid') return undefined;
  const rules = error.violations.map(({ path, message }) => `${path}: ${message}`);
  const message = `The configuration breaks a rule that is younger than it. Save it anew. ${rules.join(' ')}`;
  return new BuildFault('build.config_invalid', message);
}

/** @throws BuildFault `build.not_published` */
function sourceOf({ kind, draft }: BuildDetails, { properties }: Website) {
  if (draft !== null) return { config: draft as WebsiteConfig };
  if (kind === 'preview') return { revision: properties.draft.revision };
  if (properties.published) return { revision: properties.published.revision };
  throw new BuildFault('build.not_published', 'Nobody has published this website yet.');
}
