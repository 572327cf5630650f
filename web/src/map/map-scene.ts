import type { FoundContainer, PublicContainer } from '@glaneur/sdk';
import type { Texts } from '../i18n/texts.en.js';
import type { PinnedContainer } from './container-pins.js';
import { formatDistance } from './format-distance.js';
import { boxAround, type BoundingBox } from './geo.js';
import type { SearchState } from './search-state.js';

/** So many of the nearest containers fill the first view: enough to choose from, few enough to tell apart. */
const IN_FIRST_VIEW = 9;
const SMALLEST_VIEW_M = 200;
const CONTAINER_VIEW_M = 180;

/** The pin of a search result; its name says what the card says. */
export function pinOfResult(found: FoundContainer, texts: Texts, language: string): PinnedContainer {
  const { name, type, status, distanceM } = found.properties;
  const parts = [name, texts.types[type], formatDistance(distanceM, language)];
  if (status === 'suspended') parts.push(texts.results.suspended);
  return { ...pin(found), label: parts.join(', ') };
}

/** The pin of a container reached by its link, which has no distance. */
export function pinOfLink(container: PublicContainer, texts: Texts): PinnedContainer {
  const { name, type } = container.properties;
  return { ...pin(container), label: `${name}, ${texts.types[type]}` };
}

function pin({ id, geometry, properties }: FoundContainer | PublicContainer) {
  const [lon = 0, lat = 0] = geometry.coordinates;
  return { id, lat, lon, type: properties.type, status: properties.status };
}

/** Round the search's origin and the nearest results; before they are known, the whole search circle. */
export function viewOfSearch(
  state: SearchState,
  found: readonly FoundContainer[] | null,
): BoundingBox | null {
  if (state.box) return state.box;
  if (!state.origin) return null;
  const last = found?.[IN_FIRST_VIEW - 1];
  const reach = last ? Math.max(SMALLEST_VIEW_M, last.properties.distanceM * 1.05) : state.radiusM;
  return boxAround(state.origin, Math.min(reach, state.radiusM));
}

/** The street corner of one container. */
export function viewOfContainer({ geometry }: PublicContainer): BoundingBox {
  const [lon = 0, lat = 0] = geometry.coordinates;
  return boxAround({ lat, lon }, CONTAINER_VIEW_M);
}

/** The same place is searched, whatever the filters are. */
export function samePlace(a: SearchState | null, b: SearchState | null): boolean {
  return a !== null && b !== null && placeKey(a) === placeKey(b);
}

/** Names the place searched, for telling one fit of the view from the next. */
export function placeKey({ origin, radiusM, box }: SearchState): string {
  return box
    ? `box ${box.west} ${box.south} ${box.east} ${box.north}`
    : `${origin?.lat} ${origin?.lon} ${radiusM}`;
}
