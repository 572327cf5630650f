import { availableParallelism } from 'node:os';
import { currentTemplate } from '../infrastructure/astro/compiled-templates.js';
import { ThreadPool } from '../infrastructure/astro/thread-pool.js';
import { renderThreadEntry, templateFolder } from './program-folders.js';

/** The other processors answer requests. */
const THREADS_MAX = 4;

/** The render threads of this process, made when the first build needs them and ended with it. */
export class RenderThreads {
  private made: Promise<ThreadPool> | undefined;

  /** @throws BuildFault `build.template_missing` */
  readonly pool = (): Promise<ThreadPool> => {
    this.made ??= this.make().catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    return this.made;
  };

  /** Called by Nest once the jobs in hand are done. */
  async onApplicationShutdown(): Promise<void> {
    await (await this.made?.catch(() => undefined))?.close();
  }

  private async make(): Promise<ThreadPool> {
    const size = Math.min(THREADS_MAX, Math.max(1, availableParallelism()));
    return new ThreadPool({
      threadEntry: renderThreadEntry(),
      templateEntry: await currentTemplate(templateFolder()),
      size,
    });
  }
}
