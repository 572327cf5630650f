import { join } from 'node:path';
import { BuildFault } from '../../application/publishing/index.js';
import {
  type ListedPage,
  type ListedSite,
  type RenderControl,
  type RenderOrder,
  SiteRenderer,
  type WrittenPage,
} from '../../application/publishing/releases/site-renderer.port.js';
import type { SiteSnapshot } from '@glaneur/website-config';
import { ThreadFault } from './render-thread.js';
import { shareAssets } from './shared-assets.js';
import type { TaskControl, ThreadPool } from './thread-pool.js';
import type { PageToRender } from './thread/messages.js';

/** Some 20 ms of work: as long as a batch takes, nobody else gets the thread. */
const BATCH_PAGES = 64;
const COMPRESSED_AT_ONCE = 16;
/** Pages refer to a template's assets below this. */
const ASSETS = '_astro';

export class ThreadSiteRenderer extends SiteRenderer {
  private shared: Promise<ReadonlySet<string>> | undefined;

  /** @param assetsFolder where assets of all template versions are kept and served from */
  constructor(
    private readonly pool: () => Promise<ThreadPool>,
    private readonly assetsFolder: string,
  ) {
    super();
  }

  async list(
    snapshot: SiteSnapshot,
    known: ReadonlyMap<string, string>,
    control: RenderControl,
  ): Promise<ListedSite> {
    const task = { snapshot: JSON.stringify(snapshot), known: Object.fromEntries(known) };
    return asked(async () => (await this.pool()).run('plan', task, urgency(control)));
  }

  async render({
    pages,
    folder,
    baseUrl,
    onPages,
    ...control
  }: RenderOrder): Promise<readonly WrittenPage[]> {
    const pool = await asked(this.pool);
    const size = Math.max(1, Math.min(BATCH_PAGES, Math.ceil(pages.length / pool.size)));
    const written = await inBatches(pages, size, async (batch) => {
      const task = { pages: batch.map(withData), folder, baseUrl };
      const done = await asked(() => pool.run('render', task, urgency(control)));
      onPages(done.length);
      return done;
    });
    return written.flat();
  }

  /** After everything else: nobody waits for it. */
  async compress(paths: readonly string[], { signal }: RenderControl): Promise<void> {
    const pool = await asked(this.pool);
    for (let from = 0; from < paths.length; from += COMPRESSED_AT_ONCE) {
      const batch = paths.slice(from, from + COMPRESSED_AT_ONCE);
      await asked(() => pool.run('compress', { paths: batch }, { signal, priority: 2 }));
    }
  }

  assets(): Promise<ReadonlySet<string>> {
    this.shared ??= this.shareAssets().catch((error: unknown) => {
      this.shared = undefined;
      throw error;
    });
    return this.shared;
  }

  private async shareAssets(): Promise<ReadonlySet<string>> {
    const { assetsFolder } = await asked(async () => (await this.pool()).template());
    const files = await shareAssets(assetsFolder, join(this.assetsFolder, ASSETS));
    return new Set([...files].map((file) => `${ASSETS}/${file}`));
  }
}

/** What the public waits for comes before what an editor waits for. */
function urgency({ kind, signal }: RenderControl): TaskControl {
  return { signal, priority: kind === 'production' ? 0 : 1 };
}

function withData({ path, file, data }: ListedPage): PageToRender {
  if (data === undefined) throw new Error(`${file} was listed without what it is rendered from.`);
  return { path, file, data };
}

/** All batches at once: the pool serves them in turn. The first that fails is waited for with the others. */
async function inBatches<Item, Result>(
  items: readonly Item[],
  size: number,
  work: (batch: readonly Item[]) => Promise<Result>,
): Promise<Result[]> {
  const batches: Promise<Result>[] = [];
  for (let from = 0; from < items.length; from += size) batches.push(work(items.slice(from, from + size)));
  const settled = await Promise.allSettled(batches);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<Result>).value);
}

/** A fault of the template ends the build; what the system did may pass. */
async function asked<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ThreadFault && error.code.startsWith('build.') && error.code !== 'build.thread_lost')
      throw new BuildFault(error.code, error.message);
    throw error;
  }
}
