import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(prefers-color-scheme: dark)');

function onChange(notify: () => void): () => void {
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

/** Whether the page is shown dark: for what is drawn with colours read from it. */
export function useDark(): boolean {
  return useSyncExternalStore(onChange, () => query.matches);
}
