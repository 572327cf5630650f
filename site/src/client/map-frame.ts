import type { Found } from './containers.js';

const frame = document.querySelector<HTMLElement>('[data-map]');
let loaded: Promise<typeof import('./leaflet-map.js')> | undefined;
let found: readonly Found[] = [];

/** Leaflet comes when the map is about to be seen, and until then the page shows a drawing. */
function load(element: HTMLElement): void {
  if (loaded) return;
  loaded = import('./leaflet-map.js');
  // Without it the drawing stays, and every area is in the list.
  loaded.then(({ openMap }) => openMap(element, () => found)).catch(() => undefined);
}

if (frame) {
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      load(frame);
    },
    { rootMargin: '200px' },
  );
  seen.observe(frame);
  document.addEventListener('finder:found', (event) => {
    found = (event as CustomEvent<readonly Found[]>).detail;
    load(frame);
    loaded?.then(({ showFound }) => showFound(found)).catch(() => undefined);
  });
}
