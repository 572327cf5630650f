import { AddMedia } from '../../application/publishing/media/add-media.js';
import { ChangeWebsite } from '../../application/publishing/change-website.js';
import { ConfigRules } from '../../application/publishing/config-rules.js';
import { CreateWebsite } from '../../application/publishing/create-website.js';
import { DescribeMedia } from '../../application/publishing/media/describe-media.js';
import { OpenMedia } from '../../application/publishing/media/open-media.js';
import { OwnHosts } from '../../application/publishing/own-hosts.js';
import { PictureEncoder } from '../../application/publishing/media/picture-encoder.port.js';
import { PublishWebsite } from '../../application/publishing/publish-website.js';
import { RemoveMedia } from '../../application/publishing/media/remove-media.js';
import { RestoreRevision } from '../../application/publishing/restore-revision.js';
import { SaveDraft } from '../../application/publishing/save-draft.js';
import { SnapshotReader } from '../../application/publishing/snapshots/snapshot-reader.port.js';
import { TakeSnapshot } from '../../application/publishing/snapshots/take-snapshot.js';
import { WebsiteReferences } from '../../application/publishing/website-references.port.js';
import { WebsitesReader } from '../../application/publishing/websites-reader.port.js';
import { MediaLibrary } from '../../domain/publishing/media-library.repository.js';
import { Websites } from '../../domain/publishing/websites.repository.js';
import { SharpPictureEncoder } from '../../infrastructure/images/sharp-picture-encoder.js';
import { PostgisSnapshotReader } from '../../infrastructure/postgis/publishing/postgis-snapshot.reader.js';
import { PostgisWebsiteReferences } from '../../infrastructure/postgis/publishing/postgis-website-references.js';
import { PostgisWebsitesReader } from '../../infrastructure/postgis/publishing/postgis-websites.reader.js';
import { TypeOrmMediaLibrary } from '../../infrastructure/typeorm/publishing/typeorm-media-library.repository.js';
import { TypeOrmWebsites } from '../../infrastructure/typeorm/publishing/typeorm-websites.repository.js';
import { MediaController } from '../../presentation/http/publishing/media.controller.js';
import { MediaWordsController } from '../../presentation/http/publishing/media-words.controller.js';
import { RevisionsController } from '../../presentation/http/publishing/revisions.controller.js';
import { WebsitesController } from '../../presentation/http/publishing/websites.controller.js';
import type { Feature } from './feature.js';

/** Operators' public websites: configuration, pictures, and what is built from. */
export const publishing: Feature = {
  controllers: [WebsitesController, RevisionsController, MediaController, MediaWordsController],
  useCases: [
    ConfigRules,
    OwnHosts,
    CreateWebsite,
    ChangeWebsite,
    SaveDraft,
    RestoreRevision,
    PublishWebsite,
    AddMedia,
    OpenMedia,
    DescribeMedia,
    RemoveMedia,
    TakeSnapshot,
  ],
  adapters: ({ unitOfWork, outbox }) => [
    { provide: Websites, useValue: new TypeOrmWebsites(unitOfWork, outbox) },
    { provide: MediaLibrary, useValue: new TypeOrmMediaLibrary(unitOfWork) },
    { provide: WebsiteReferences, useValue: new PostgisWebsiteReferences(unitOfWork) },
    { provide: WebsitesReader, useValue: new PostgisWebsitesReader(unitOfWork) },
    { provide: SnapshotReader, useValue: new PostgisSnapshotReader(unitOfWork) },
    { provide: PictureEncoder, useClass: SharpPictureEncoder },
  ],
};
