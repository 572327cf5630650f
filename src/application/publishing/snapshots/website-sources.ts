import { Injectable } from '@nestjs/common';
import type { WebsiteConfig } from '@glaneur/website-config';
import type { BuildDetails } from '../../../domain/publishing/build.details.js';
import { MediaLibrary } from '../../../domain/publishing/media-library.repository.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { FileStorage } from '../../shared/file-storage.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { BuildFault } from '../builds/build-fault.js';
import { mediaKey, mediaPath } from '../media/media-files.js';
import { type SiteSource, SiteSources } from './site-sources.port.js';
import type { SnapshotSource } from './snapshot-reader.port.js';
import { TakeSnapshot } from './take-snapshot.js';

/** What a build reads of its website. */
@Injectable()
export class WebsiteSources extends SiteSources {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly media: MediaLibrary,
    private readonly files: FileStorage,
    private readonly takeSnapshot: TakeSnapshot,
  ) {
    super();
  }

  async read(organisationId: string, build: BuildDetails): Promise<SiteSource> {
    const { websiteId, previewToken } = build;
    try {
      return await this.takeSnapshot.execute({
        organisationId,
        websiteId,
        source: sourceOf(build),
        previewToken,
      });
    } catch (error) {
      throw faultOf(error) ?? error;
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

function sourceOf({ kind, draft }: BuildDetails): SnapshotSource {
  if (draft !== null) return { config: draft as WebsiteConfig };
  return kind === 'preview' ? 'draft' : 'published';
}

/** What building again would not mend: also what was saved may break a rule that is younger than it. */
function faultOf(error: unknown): BuildFault | undefined {
  if (!(error instanceof DomainError)) return undefined;
  if (error.code === 'website.not_published') return new BuildFault('build.not_published', error.message);
  if (error.code !== 'website.config_invalid') return undefined;
  const rules = error.violations.map(({ path, message }) => `${path}: ${message}`);
  const message = `The configuration breaks a rule that is younger than it. Save it anew. ${rules.join(' ')}`;
  return new BuildFault('build.config_invalid', message);
}
