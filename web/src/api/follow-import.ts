import { authorised } from './call.js';
import { EventStreamReader } from './event-stream.js';
import { getImport, type Import, type ImportState } from './imports.js';

const FINAL: readonly ImportState[] = ['applied', 'failed', 'undone'];
const RECONNECT_MS = 2_000;

/** Nothing more will happen to it by itself. */
export const isFinal = ({ state }: Import): boolean => FINAL.includes(state);

/**
 * Tells what becomes of an import until it is finished or `signal` aborts: by its event stream, and when that breaks
 * by asking, until the stream can be had again.
 */
export async function followImport(
  id: string,
  signal: AbortSignal,
  tell: (import_: Import) => void,
): Promise<void> {
  let lastEventId: string | null = null;
  while (!signal.aborted) {
    const stream = await openStream(id, lastEventId, signal);
    if (stream) {
      const end = await readStream(stream, tell);
      lastEventId = end.lastEventId ?? lastEventId;
    }
    const now = await getImport(id, signal);
    if (signal.aborted) return;
    if (now.ok) tell(now.data);
    if (now.ok ? isFinal(now.data) : now.failure.kind === 'not_found') return;
    await pause(RECONNECT_MS, signal);
  }
}

async function openStream(
  id: string,
  lastEventId: string | null,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> {
  const headers: Record<string, string> = { accept: 'text/event-stream' };
  if (lastEventId !== null) headers['last-event-id'] = lastEventId;
  try {
    const answer = await authorised(new Request(`/api/v1/imports/${id}/events`, { headers, signal }));
    return answer.ok ? answer.body : null;
  } catch {
    return null;
  }
}

async function readStream(
  stream: ReadableStream<Uint8Array>,
  tell: (import_: Import) => void,
): Promise<{ lastEventId: string | null }> {
  const text = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>);
  const source = text.getReader();
  const reader = new EventStreamReader();
  let lastEventId: string | null = null;
  try {
    for (;;) {
      const { done, value } = await source.read();
      if (done) return { lastEventId };
      for (const { event, id, data } of reader.feed(value)) {
        lastEventId = id ?? lastEventId;
        if (event === 'progress') tell(JSON.parse(data) as Import);
        if (event === 'done') return { lastEventId };
      }
    }
  } catch {
    return { lastEventId };
  } finally {
    void source.cancel().catch(() => undefined);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
