import { useSyncExternalStore, type MouseEvent } from 'react';

const MOVED = 'glaneur:moved';

function onMove(notify: () => void): () => void {
  window.addEventListener('popstate', notify);
  window.addEventListener(MOVED, notify);
  return () => {
    window.removeEventListener('popstate', notify);
    window.removeEventListener(MOVED, notify);
  };
}

/** Path and query of the page, kept up to date. */
export function useAddress(): { path: string; query: string } {
  const address = useSyncExternalStore(onMove, () => window.location.pathname + window.location.search);
  const [path = '/', query] = address.split('?');
  return { path, query: query ? `?${query}` : '' };
}

/** Goes to another address of these pages; `replace` when the step back should skip the present one. */
export function goTo(address: string, { replace = false } = {}): void {
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(MOVED));
}

/** For links inside the pages: a plain click stays in the page, any other click is the browser's. */
export function followInPage(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  goTo(event.currentTarget.pathname + event.currentTarget.search);
}
