import type { PublicContainer } from '@glaneur/sdk';
import { useMemo } from 'react';
import { useLanguage } from '../i18n/language.js';
import type { BoundingBox, Position } from './geo.js';
import { pinOfLink, pinOfResult, placeKey, samePlace, viewOfContainer, viewOfSearch } from './map-scene.js';
import type { MapScene } from './map-view.js';
import type { SearchState } from './search-state.js';
import type { SearchResult } from './use-search.js';

interface Shown {
  search: SearchState | null;
  result: SearchResult;
  located: Position | null;
  /** The box last searched from the map itself, which already shows it. */
  boxOfMap: BoundingBox | null;
  selectedId: string | null;
  linked: PublicContainer | null;
}

/** What the map shows for the present search, results and selection. */
export function useMapScene({ search, result, located, boxOfMap, selectedId, linked }: Shown): MapScene {
  const { texts, language } = useLanguage();
  const { containers: found, answered } = result;

  const containers = useMemo(() => {
    const pins = found.map((container) => pinOfResult(container, texts, language));
    const missing = linked && !pins.some(({ id }) => id === linked.id);
    return missing ? [...pins, pinOfLink(linked, texts)] : pins;
  }, [found, linked, texts, language]);

  return useMemo(() => {
    const here = samePlace(answered, search);
    const linkedAlone = linked !== null && search === null;
    const fit = linkedAlone
      ? { key: `container ${linked.id}`, box: viewOfContainer(linked) }
      : fitOf(search, here ? found : null, boxOfMap);
    return {
      origin: search?.origin ?? null,
      originLabel: located ? texts.map.you : texts.map.searchPoint,
      radiusM: search && !search.box ? search.radiusM : null,
      containers,
      selectedId,
      fit,
    };
  }, [answered, boxOfMap, containers, found, linked, located, search, selectedId, texts]);
}

function fitOf(
  search: SearchState | null,
  found: SearchResult['containers'] | null,
  boxOfMap: BoundingBox | null,
): MapScene['fit'] {
  if (!search || (search.box && boxOfMap && sameBox(search.box, boxOfMap))) return null;
  const box = viewOfSearch(search, found);
  return box && { key: `${placeKey(search)} ${found ? 'nearest' : 'whole'}`, box };
}

/** The address keeps five decimals. */
function sameBox(a: BoundingBox, b: BoundingBox): boolean {
  return (['west', 'south', 'east', 'north'] as const).every((side) => Math.abs(a[side] - b[side]) < 1e-4);
}
