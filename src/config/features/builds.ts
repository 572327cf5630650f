import { join } from 'node:path';
import type { MapTiles } from '@glaneur/website-config';
import { ApiAddress } from '../../application/publishing/snapshots/api-address.js';
import { MapGround } from '../../application/publishing/snapshots/map-ground.js';
import { BuildFiguresReader } from '../../application/publishing/builds/build-figures-reader.port.js';
import { BuildLeases, ForgottenBuilds } from '../../application/publishing/builds/build-leases.port.js';
import { BUILD_SETTINGS, BuildSettings } from '../../application/publishing/builds/build-settings.js';
import { BuildsReader } from '../../application/publishing/builds/builds-reader.port.js';
import { CancelBuild } from '../../application/publishing/builds/cancel-build.js';
import { CheckRelease } from '../../application/publishing/releases/check-release.js';
import { ClearWebsite } from '../../application/publishing/clear-website.js';
import { EndBuild } from '../../application/publishing/builds/end-build.js';
import { FollowBuilds } from '../../application/publishing/builds/follow-builds.js';
import { FollowChanges } from '../../application/publishing/builds/follow-changes.js';
import { FollowRemovals } from '../../application/publishing/follow-removals.js';
import { GoLive } from '../../application/publishing/releases/go-live.js';
import { KeepBuilds } from '../../application/publishing/builds/keep-builds.js';
import { KeptReleases } from '../../application/publishing/releases/kept-releases.port.js';
import { LateBuilds } from '../../application/publishing/builds/late-builds.js';
import { MakeRelease } from '../../application/publishing/releases/make-release.js';
import { PreviewNames } from '../../application/publishing/builds/preview-names.port.js';
import { PreviewSite } from '../../application/publishing/builds/preview-site.js';
import { PublishSite } from '../../application/publishing/builds/publish-site.js';
import { PublishedSites } from '../../application/publishing/builds/published-sites.port.js';
import { ReleaseStore } from '../../application/publishing/releases/release-store.port.js';
import { ReleasedSites } from '../../application/publishing/releases/released-sites.port.js';
import { RemoveWebsite } from '../../application/publishing/remove-website.js';
import { RequestBuild } from '../../application/publishing/builds/request-build.js';
import { RequestRebuilds } from '../../application/publishing/builds/request-rebuilds.js';
import { RollBack } from '../../application/publishing/releases/roll-back.js';
import { RunBuild } from '../../application/publishing/builds/run-build.js';
import { SettleRelease } from '../../application/publishing/releases/settle-release.js';
import { SiteAddresses } from '../../application/publishing/snapshots/site-addresses.js';
import { SiteMirror } from '../../application/publishing/releases/site-mirror.port.js';
import { SitePictures } from '../../application/publishing/releases/site-pictures.js';
import { SiteRenderer } from '../../application/publishing/releases/site-renderer.port.js';
import { SiteSources } from '../../application/publishing/snapshots/site-sources.port.js';
import { SnapshotOfSite } from '../../application/publishing/snapshots/snapshot-of-site.js';
import { TidySites } from '../../application/publishing/releases/tidy-sites.js';
import { WebsiteRemains } from '../../application/publishing/website-remains.port.js';
import { WebsiteSources } from '../../application/publishing/snapshots/website-sources.js';
import { FileStorage } from '../../application/shared/file-storage.port.js';
import { Outbox } from '../../application/shared/outbox.port.js';
import { Builds } from '../../domain/publishing/builds.repository.js';
import { DiskReleaseStore } from '../../infrastructure/astro/disk-release-store.js';
import { DiskReleasedSites } from '../../infrastructure/astro/disk-released-sites.js';
import { SiteFolders } from '../../infrastructure/astro/site-folders.js';
import { ThreadSiteRenderer } from '../../infrastructure/astro/thread-site-renderer.js';
import { PostgisBuildFiguresReader } from '../../infrastructure/postgis/publishing/postgis-build-figures.reader.js';
import { PostgisBuildsReader } from '../../infrastructure/postgis/publishing/postgis-builds.reader.js';
import { PostgisPublishedSites } from '../../infrastructure/postgis/publishing/postgis-published-sites.js';
import { PostgisWebsiteRemains } from '../../infrastructure/postgis/publishing/postgis-website-remains.js';
import { NoSiteMirror, StorageSiteMirror } from '../../infrastructure/storage/storage-site-mirror.js';
import { TypeOrmBuildLeases } from '../../infrastructure/typeorm/publishing/typeorm-build-leases.js';
import { TypeOrmBuilds } from '../../infrastructure/typeorm/publishing/typeorm-builds.repository.js';
import { TypeOrmForgottenBuilds } from '../../infrastructure/typeorm/publishing/typeorm-forgotten-builds.js';
import { TypeOrmKeptReleases } from '../../infrastructure/typeorm/publishing/typeorm-kept-releases.js';
import { TypeOrmPreviewNames } from '../../infrastructure/typeorm/publishing/typeorm-preview-names.js';
import { BuildEvents } from '../../presentation/http/publishing/build-events.js';
import { BuildsController } from '../../presentation/http/publishing/builds.controller.js';
import { BuilderController } from '../../presentation/http/publishing/builder.controller.js';
import { SitesServer } from '../../presentation/http/publishing/sites-server.js';
import { WebsiteBuildsController } from '../../presentation/http/publishing/website-builds.controller.js';
import { BuildWebsiteJob } from '../../presentation/jobs/publishing/build-website.job.js';
import { ClearWebsiteJob } from '../../presentation/jobs/publishing/clear-website.job.js';
import { KeepBuildsJob } from '../../presentation/jobs/publishing/keep-builds.job.js';
import { SettleReleaseJob } from '../../presentation/jobs/publishing/settle-release.job.js';
import type { Config } from '../config.js';
import { RenderThreads } from '../render-threads.js';
import type { Runtime } from '../runtime.js';
import type { Feature } from './feature.js';

/** Websites on their way to the public: builds, releases, the server of sites, figures. */
export const builds: Feature = {
  controllers: [WebsiteBuildsController, BuildsController, BuilderController],
  useCases: [
    PublishSite,
    PreviewSite,
    RequestBuild,
    RequestRebuilds,
    CancelBuild,
    RollBack,
    RunBuild,
    EndBuild,
    GoLive,
    MakeRelease,
    CheckRelease,
    SitePictures,
    SettleRelease,
    KeepBuilds,
    SnapshotOfSite,
    RemoveWebsite,
    ClearWebsite,
    LateBuilds,
    BuildEvents,
  ],
  reactions: [FollowBuilds, FollowChanges, FollowRemovals],
  jobs: [BuildWebsiteJob, SettleReleaseJob, KeepBuildsJob, ClearWebsiteJob],
  tidyings: [TidySites],
  adapters: (runtime) => [...storedBuilds(runtime), ...sites(runtime)],
};

function storedBuilds({ unitOfWork }: Runtime) {
  return [
    {
      provide: Builds,
      useFactory: (outbox: Outbox) => new TypeOrmBuilds(unitOfWork, outbox),
      inject: [Outbox],
    },
    { provide: BuildLeases, useValue: new TypeOrmBuildLeases(unitOfWork) },
    { provide: ForgottenBuilds, useValue: new TypeOrmForgottenBuilds(unitOfWork) },
    { provide: KeptReleases, useValue: new TypeOrmKeptReleases(unitOfWork) },
    { provide: PreviewNames, useValue: new TypeOrmPreviewNames(unitOfWork) },
    { provide: WebsiteRemains, useValue: new PostgisWebsiteRemains(unitOfWork) },
    { provide: PublishedSites, useValue: new PostgisPublishedSites(unitOfWork) },
    { provide: BuildFiguresReader, useValue: new PostgisBuildFiguresReader(unitOfWork) },
    {
      provide: BuildsReader,
      useFactory: (addresses: SiteAddresses) => new PostgisBuildsReader(unitOfWork, addresses),
      inject: [SiteAddresses],
    },
  ];
}

function tilesOf({ map: { tileUrl, tileAttribution, tileMaxZoom } }: Runtime['config']): MapTiles | null {
  return tileUrl === null ? null : { tileUrl, attribution: tileAttribution ?? '', maxZoom: tileMaxZoom };
}

function sites({ config, clock, logger }: Runtime) {
  const root = join(config.home, 'sites');
  const threads = new RenderThreads();
  const { scheme, domain, visiblePort: port } = config.sites;
  return [
    { provide: RenderThreads, useValue: threads },
    { provide: BuildSettings, useValue: BUILD_SETTINGS },
    { provide: SiteAddresses, useValue: new SiteAddresses({ scheme, domain, port }) },
    { provide: ApiAddress, useValue: { url: config.linkUrl } },
    { provide: MapGround, useValue: { tiles: tilesOf(config) } },
    { provide: SiteSources, useClass: WebsiteSources },
    {
      provide: SiteRenderer,
      useValue: new ThreadSiteRenderer(threads.pool, new SiteFolders(root).assets),
    },
    { provide: ReleaseStore, useValue: new DiskReleaseStore(root) },
    { provide: ReleasedSites, useValue: new DiskReleasedSites(root, () => clock.now()) },
    {
      provide: SiteMirror,
      useFactory: (files: FileStorage, released: ReleasedSites) =>
        config.s3 ? new StorageSiteMirror(files, released) : new NoSiteMirror(),
      inject: [FileStorage, ReleasedSites],
    },
    {
      provide: SitesServer,
      useFactory: (released: ReleasedSites, addresses: SiteAddresses) =>
        new SitesServer(
          released,
          addresses,
          (err) => logger.error({ err }, 'a site could not be shown'),
          adminPages(config),
        ),
      inject: [ReleasedSites, SiteAddresses],
    },
  ];
}

/** Who may show a preview in a frame; without `PUBLIC_URL` the pages of this machine, whatever port serves them. */
function adminPages({ publicUrl }: Config): string {
  return publicUrl === undefined ? 'http://localhost:* http://127.0.0.1:*' : new URL(publicUrl).origin;
}
