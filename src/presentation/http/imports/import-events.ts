import { setTimeout } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ImportsReader, type ImportView } from '../../../application/imports/imports-reader.port.js';
import type { Actor } from '../../../domain/identity/index.js';

/** How often the import is looked at. Whichever process works on it, the database knows. */
const POLL_MS = 400;
/** Proxies and clients give up on a connection that says nothing. */
const HEARTBEAT_MS = 15_000;
/** A stream ends with the access token that opened it, more or less; whoever still wants to know asks again. */
const STREAM_MS = 10 * 60_000;

/**
 * An import as Server-Sent Events: `progress` whenever it has changed, `done` when it has come to an end. The id of an
 * event is the import's version, so whoever comes back with `Last-Event-ID` hears only what is new.
 */
@Injectable()
export class ImportEvents implements OnModuleDestroy {
  private readonly stopping = new AbortController();

  constructor(private readonly reader: ImportsReader) {}

  /** Before the server waits for its connections to end: these would not by themselves. */
  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /**
   * @param first what the import is now
   * @param seen the version that the client has heard of, 0 for none
   * @param gone aborted when the client has left
   */
  async *follow(first: ImportView, actor: Actor, seen: number, gone: AbortSignal): AsyncGenerator<string> {
    const signal = AbortSignal.any([this.stopping.signal, gone]);
    let sent = seen;
    let view = first;
    yield 'retry: 1000\n\n';
    for (let waitedMs = 0; ; waitedMs += POLL_MS) {
      if (view.version > sent) yield event('progress', view);
      sent = Math.max(sent, view.version);
      if (isAtAnEnd(view)) {
        yield event('done', view);
        return;
      }
      if (waitedMs >= STREAM_MS || !(await slept(signal))) return;
      if (waitedMs % HEARTBEAT_MS < POLL_MS) yield ': still here\n\n';
      view = await this.reader.import(actor, first.id);
    }
  }
}

function event(name: string, view: ImportView): string {
  return `event: ${name}\nid: ${view.version}\ndata: ${JSON.stringify(view)}\n\n`;
}

function isAtAnEnd({ state }: ImportView): boolean {
  return state === 'applied' || state === 'failed' || state === 'undone';
}

/** @returns false when nobody listens any more, or the server stops */
async function slept(signal: AbortSignal): Promise<boolean> {
  await setTimeout(POLL_MS, undefined, { signal, ref: false }).catch(() => {});
  return !signal.aborted;
}
