import { useSyncExternalStore, type MouseEvent } from 'react';

const MOVED = 'glaneur:moved';

function onMove(notify: () => void): () => void {
  window.addEventListener('popstate', goneBack);
  window.addEventListener(MOVED, notify);
  return () => {
    window.removeEventListener('popstate', goneBack);
    window.removeEventListener(MOVED, notify);
  };
}

/** Path and query of the page, kept up to date. */
export function useAddress(): { path: string; query: string } {
  const address = useSyncExternalStore(onMove, () => window.location.pathname + window.location.search);
  const [path = '/', query] = address.split('?');
  return { path, query: query ? `?${query}` : '' };
}

/** Asks before the page is left; `leave` goes on to where the person wanted to go. */
type LeaveGuard = (leave: () => void) => void;

let guard: LeaveGuard | null = null;
let guarded = '';

/**
 * From now on `ask` decides when somebody wants to go to another page, also by the browser's way back; null ends it.
 * One page at a time has something to lose.
 */
export function askBeforeLeaving(ask: LeaveGuard | null): void {
  guard = ask;
  guarded = window.location.pathname + window.location.search;
  if (ask) window.addEventListener('beforeunload', holdTab);
  else window.removeEventListener('beforeunload', holdTab);
}

/** The browser has gone back or forth already: where somebody has to be asked first, it is put back until they answer. */
function goneBack(): void {
  if (!guard) {
    window.dispatchEvent(new Event(MOVED));
    return;
  }
  const wanted = window.location.pathname + window.location.search;
  window.history.pushState(null, '', guarded);
  goTo(wanted);
}

/** Closing the tab and loading another page: the browser asks in its own words. */
function holdTab(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Goes to another address of these pages; `replace` when the step back should skip the present one. */
export function goTo(address: string, { replace = false } = {}): void {
  if (guard) {
    guard(() => {
      askBeforeLeaving(null);
      goTo(address, { replace });
    });
    return;
  }
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
