import { Injectable } from '@nestjs/common';
import type { RunningBuild } from '../../../domain/publishing/build.js';
import type { BuildFigures } from '../../../domain/publishing/build.details.js';
import { changesNothing, planRelease } from '../../../domain/publishing/release-plan.js';
import { faultOfPages } from '../../../domain/publishing/site-files.js';
import { Clock } from '../../shared/clock.port.js';
import { BuildFault } from '../builds/build-fault.js';
import { CheckRelease } from './check-release.js';
import { figuresOf, type ListedWebsite, staysAsItIs } from './listed-website.js';
import { PhaseWatch } from '../builds/phase-watch.js';
import { ReleaseAssembly } from './release-assembly.js';
import { type KeptRelease, ReleaseStore, type Staging } from './release-store.port.js';
import type { Release, SiteName, SitePlace } from './releases.js';
import { isPicture, SitePictures } from './site-pictures.js';
import { type RenderControl, SiteRenderer } from './site-renderer.port.js';
import { type SiteSource, SiteSources } from '../snapshots/site-sources.port.js';

/** A release that is whole and not yet seen by anybody. */
export interface MadeRelease {
  readonly release: Release;
  readonly names: readonly SiteName[];
  /** Files that are new in it; none when it is the one that is live already, since nothing has changed. */
  readonly written: readonly string[];
  readonly figures: BuildFigures;
}

export interface Making extends RenderControl {
  readonly place: SitePlace;
  readonly releaseId: string;
  /** Of a preview. */
  readonly expiresAt: Date | null;
  /** Told how many pages have to be rendered, then after every batch how many more are. */
  readonly onPlan: (pages: number) => void;
  readonly onPages: (pages: number) => void;
}

/** Renders what has changed of a website and puts it together with what has not. */
@Injectable()
export class MakeRelease {
  constructor(
    private readonly sources: SiteSources,
    private readonly renderer: SiteRenderer,
    private readonly store: ReleaseStore,
    private readonly pictures: SitePictures,
    private readonly check: CheckRelease,
    private readonly clock: Clock,
  ) {}

  /** @throws BuildFault what building again would not mend; anything else may pass */
  async execute(build: RunningBuild, making: Making): Promise<MadeRelease> {
    const watch = new PhaseWatch(this.clock);
    const [source, before] = await Promise.all([
      this.sources.read(build.organisationId, build.details),
      this.store.live(making.place),
    ]);
    watch.ends('snapshot');
    const listed = await this.list(source, before, making);
    watch.ends('plan');
    const { plan } = listed;
    if (before && changesNothing(plan) && staysAsItIs(before, listed))
      return {
        release: before.release,
        names: source.names,
        written: [],
        figures: figuresOf(listed, before.release, watch),
      };
    const staging = await this.store.stage(making.place, making.releaseId);
    try {
      const assembly = await this.render(build, listed, staging, making);
      watch.ends('render');
      making.signal.throwIfAborted();
      await this.check.hold(assembly);
      const release = assembly.release(this.factsOf(build, listed, making));
      const written = plan.render.map(({ file }) => file);
      await this.store.seal(staging, release, assembly.links, written);
      watch.ends('check');
      return { release, names: source.names, written, figures: figuresOf(listed, release, watch) };
    } catch (error) {
      await this.store.discard(staging).catch(() => {
        // The sweep comes for it; what matters is why the build failed.
      });
      throw error;
    }
  }

  private async list(
    source: SiteSource,
    before: KeptRelease | undefined,
    making: Making,
  ): Promise<ListedWebsite> {
    const keys = new Map(Object.entries(before?.release.files ?? {}).map(([file, { key }]) => [file, key]));
    const site = await this.renderer.list(source.snapshot, keys, making);
    const items = [...site.pages, ...this.pictures.list(source.snapshot)];
    const fault = faultOfPages(items);
    if (fault) throw new BuildFault(fault.code, fault.message);
    return { ...source, site, before, plan: planRelease(items, keys) };
  }

  private async render(
    { organisationId, details: { websiteId } }: RunningBuild,
    { before, plan, snapshot }: ListedWebsite,
    staging: Staging,
    making: Making,
  ): Promise<ReleaseAssembly> {
    const assembly = new ReleaseAssembly(making.releaseId);
    if (before)
      assembly.keep(
        before,
        plan.reuse.map(({ file }) => file),
      );
    const keys = new Map(plan.render.map(({ file, key }) => [file, key]));
    const pages = plan.render.filter((item) => !isPicture(item));
    making.onPlan(pages.length);
    const order = { ...making, pages, folder: staging.folder, baseUrl: snapshot.baseUrl };
    for (const page of await this.renderer.render(order))
      assembly.add({ ...page, key: keys.get(page.file) as string });
    for (const picture of plan.render.filter(isPicture))
      assembly.add(await this.pictures.write(staging, organisationId, websiteId, picture));
    return assembly;
  }

  private factsOf(
    { organisationId, details }: RunningBuild,
    { site, snapshot }: ListedWebsite,
    making: Making,
  ) {
    return {
      organisationId,
      websiteId: details.websiteId,
      kind: making.kind,
      revision: details.draft === null ? snapshot.website.revision : null,
      templateVersion: site.templateVersion,
      snapshotHash: site.snapshotHash,
      baseUrl: snapshot.baseUrl,
      createdAt: this.clock.now().toISOString(),
      expiresAt: making.expiresAt?.toISOString() ?? null,
    };
  }
}
