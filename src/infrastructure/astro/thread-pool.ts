import { type OpenedTemplate, RenderThread, ThreadFault } from './render-thread.js';
import { inHand } from './task-in-hand.js';
import type { TaskName, ThreadTasks } from './thread/messages.js';

export interface ThreadPoolSettings {
  /** Compiled file of the thread's program. */
  readonly threadEntry: string;
  /** URL of the compiled template's entry. */
  readonly templateEntry: string;
  readonly size: number;
}

export interface TaskControl {
  /** 0 is served first. */
  readonly priority: number;
  /** Aborted: a task that waits is dropped, one in hand has a moment to end, then its thread is ended. */
  readonly signal: AbortSignal;
}

interface Waiting {
  readonly priority: number;
  readonly run: (thread: RenderThread) => Promise<void>;
  readonly drop: (error: unknown) => void;
}

/** Render threads that are started when they are needed, and stay. */
export class ThreadPool {
  private readonly idle: RenderThread[] = [];
  private readonly waiting: Waiting[] = [];
  private readonly all = new Set<RenderThread>();
  private starting = 0;
  private opened: OpenedTemplate | undefined;
  private closed = false;

  constructor(private readonly settings: ThreadPoolSettings) {}

  get size(): number {
    return this.settings.size;
  }

  /** What the template says of itself. @throws ThreadFault when it cannot be opened */
  async template(): Promise<OpenedTemplate> {
    if (!this.opened) this.give(await this.start());
    return this.opened as unknown as OpenedTemplate;
  }

  /**
   * @throws ThreadFault what went wrong in the thread
   * @throws the signal's reason
   */
  run<Name extends TaskName>(
    name: Name,
    task: ThreadTasks[Name]['task'],
    control: TaskControl,
  ): Promise<ThreadTasks[Name]['result']> {
    const { signal, priority } = control;
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(waiting), 1);
        reject(signal.reason as Error);
      };
      const waiting: Waiting = {
        priority,
        drop: reject,
        run(thread) {
          // A build has many tasks and one signal: what is left on it is gone through with each.
          signal.removeEventListener('abort', leave);
          return inHand(thread, signal, () => thread.ask(name, task)).then(resolve, reject);
        },
      };
      this.waiting.push(waiting);
      signal.addEventListener('abort', leave, { once: true });
      this.serve();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { drop } of this.waiting.splice(0))
      drop(new ThreadFault('build.thread_lost', 'The worker stops.'));
    await Promise.all([...this.all].map((thread) => thread.end()));
  }

  private serve(): void {
    while (this.waiting.length > 0) {
      const thread = this.idle.pop();
      if (!thread) return this.grow();
      if (thread.isGone) this.all.delete(thread);
      else void this.work(thread, this.takeFirst());
    }
  }

  private async work(thread: RenderThread, next: Waiting): Promise<void> {
    await next.run(thread);
    this.give(thread);
  }

  private give(thread: RenderThread): void {
    if (thread.isGone) this.all.delete(thread);
    else this.idle.push(thread);
    this.serve();
  }

  private grow(): void {
    if (this.closed || this.all.size + this.starting >= this.settings.size) return;
    void this.start().then(
      (thread) => this.give(thread),
      // Nobody else will come to serve them.
      (error: unknown) => {
        if (this.all.size === 0) for (const { drop } of this.waiting.splice(0)) drop(error);
      },
    );
  }

  private async start(): Promise<RenderThread> {
    this.starting += 1;
    try {
      const { threadEntry, templateEntry } = this.settings;
      const { thread, template } = await RenderThread.start(threadEntry, { templateEntry });
      this.opened = template;
      this.all.add(thread);
      if (this.closed) await thread.end();
      return thread;
    } finally {
      this.starting -= 1;
    }
  }

  private takeFirst(): Waiting {
    const priority = Math.min(...this.waiting.map((waiting) => waiting.priority));
    const place = this.waiting.findIndex((waiting) => waiting.priority === priority);
    return this.waiting.splice(place, 1)[0] as Waiting;
  }
}
