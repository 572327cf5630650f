/** What a page in the preview says of itself; `preview-script.ts` of the API's side is what speaks there. */
const SAID = 'glaneur.preview';

export interface Whereabouts {
  path: string;
  /** CSS pixels that are scrolled. */
  top: number;
  /** There is no such page in this version of the website. */
  missing: boolean;
  /** It has scrolled as it was asked to. */
  settled: boolean;
}

/** What somebody in a frame has said; null when it is nothing of ours. */
export function whereaboutsIn(data: unknown): Whereabouts | null {
  const { kind, path, top, missing, settled } = (data ?? {}) as Record<string, unknown>;
  if (kind !== SAID || typeof path !== 'string' || !path.startsWith('/') || typeof top !== 'number')
    return null;
  return { path, top, missing: missing === true, settled: settled === true };
}

/** Asks the page in a frame to scroll. */
export function askToScroll(frame: HTMLIFrameElement, address: string, top: number): void {
  frame.contentWindow?.postMessage({ kind: `${SAID}.scroll`, top }, new URL(address).origin);
}
