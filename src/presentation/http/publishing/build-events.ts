import { setTimeout } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { BuildsReader, type BuildView } from '../../../application/publishing/builds/builds-reader.port.js';
import type { Actor } from '../../../domain/identity/index.js';

/** How often the build is looked at. Whichever process works on it, the database knows. */
const POLL_MS = 150;
/** Proxies and clients give up on a connection that says nothing. */
const HEARTBEAT_MS = 15_000;
const STREAM_MS = 10 * 60_000;

/**
 * A build as Server-Sent Events: `progress` whenever it has changed, `done` when it has come to an end. The id of an
 * event is the build's version.
 */
@Injectable()
export class BuildEvents implements OnModuleDestroy {
  private readonly stopping = new AbortController();

  constructor(private readonly reader: BuildsReader) {}

  /** Before the server waits for its connections to end: these would not by themselves. */
  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /** @param gone aborted when the client has left */
  async *follow(first: BuildView, actor: Actor, gone: AbortSignal): AsyncGenerator<string> {
    const signal = AbortSignal.any([this.stopping.signal, gone]);
    let sent = '';
    let view = first;
    yield 'retry: 1000\n\n';
    for (let waitedMs = 0; ; waitedMs += POLL_MS) {
      const text = JSON.stringify(view);
      if (text !== sent) yield event('progress', view, text);
      sent = text;
      if (view.finishedAt !== null) {
        yield event('done', view, text);
        return;
      }
      if (waitedMs >= STREAM_MS || !(await slept(signal))) return;
      if (waitedMs % HEARTBEAT_MS < POLL_MS) yield ': still here\n\n';
      view = await this.reader.build(actor, first.id);
    }
  }
}

function event(name: string, { version }: BuildView, text: string): string {
  return `event: ${name}\nid: ${version}\ndata: ${text}\n\n`;
}

/** @returns false when nobody listens any more, or the server stops */
async function slept(signal: AbortSignal): Promise<boolean> {
  await setTimeout(POLL_MS, undefined, { signal, ref: false }).catch(() => {});
  return !signal.aborted;
}
