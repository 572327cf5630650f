import { useEffect, useRef, useState } from 'react';
import { askToScroll, whereaboutsIn, type Whereabouts } from './preview-messages.js';

/** A page is shown after this time even if a picture on it is still on its way. */
const PATIENCE_MS = 2_500;
/** So long a page that has loaded may take to scroll to where the one before it stood. */
const SCROLL_MS = 400;

export interface Frame {
  key: string;
  address: string;
  /** Where it is to be scrolled before it is seen. */
  top: number;
}

export interface Wanted {
  /** Another value loads the site anew. */
  version: string;
  /** Origin of the preview. */
  url: string;
  /** The page that was chosen, and the how-manieth choice it is. */
  path: string;
  choice: number;
}

/**
 * The frames of a preview: the one that is seen, and the next version loading behind it, which takes its place when it
 * is there and stands where the reader was. Nothing flashes and nothing jumps while somebody types.
 * @param onPage told which page the reader has gone to inside the preview, and when there is no such page any more
 */
export function useFrames({ version, url, path, choice }: Wanted, onPage: (at: Whereabouts) => void) {
  const chosen = `${choice} ${path}`;
  const wanted = `${version} ${url} ${chosen}`;
  const [frames, setFrames] = useState<readonly Frame[]>([{ key: wanted, address: url + path, top: 0 }]);
  const [shown, setShown] = useState<string | null>(null);
  const [lastChosen, setLastChosen] = useState(chosen);
  const elements = useRef(new Map<string, HTMLIFrameElement>());
  /** Where each frame stands; those that say nothing stand at the top of the page they were opened at. */
  const said = useRef(new Map<string, Whereabouts>());

  useEffect(() => {
    setFrames((before) => {
      if (before.some(({ key }) => key === wanted)) return before;
      // Another version of what is read; another choice begins at the top of another page.
      const at = chosen === lastChosen && shown !== null ? said.current.get(shown) : undefined;
      const next = { key: wanted, address: url + (at?.path ?? path), top: at?.top ?? 0 };
      return [...before.filter(({ key }) => key === shown), next];
    });
    setLastChosen(chosen);
    const patience = setTimeout(() => show(wanted), PATIENCE_MS);
    return () => clearTimeout(patience);
  }, [wanted]);

  /** Those that a newer one has taken the place of are gone: a late word for them changes nothing. */
  const present = useRef(frames);
  present.current = frames;
  const show = (key: string) => {
    if (!present.current.some((frame) => frame.key === key)) return;
    setShown(key);
    for (const other of said.current.keys()) if (other !== key) said.current.delete(other);
    setFrames((before) => {
      const from = before.findIndex((frame) => frame.key === key);
      return before.slice(Math.max(0, from));
    });
  };

  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent) => {
      const at = origin === url ? whereaboutsIn(data) : null;
      const found = [...elements.current].find(([, element]) => element.contentWindow === source);
      if (!at || !found) return;
      const [key] = found;
      said.current.set(key, at);
      if (at.settled) show(key);
      if (at.missing || key === shown) onPage(at);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [url, shown, onPage]);

  return {
    frames,
    shown,
    keep: (key: string) => (element: HTMLIFrameElement | null) => {
      if (element) elements.current.set(key, element);
      else elements.current.delete(key);
    },
    loaded: ({ key, address, top }: Frame) => {
      const element = elements.current.get(key);
      if (key === shown || top === 0 || !element) return show(key);
      askToScroll(element, address, top);
      setTimeout(() => show(key), SCROLL_MS);
    },
  };
}
