import type { MapSettings } from '@glaneur/sdk';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Header } from '../app/Header.js';
import { followInPage, goTo } from '../app/navigation.js';
import { ContainerDetail } from '../container/ContainerDetail.js';
import { useContainer } from '../container/use-container.js';
import { useLanguage } from '../i18n/language.js';
import { ContainerMap } from './ContainerMap.js';
import type { BoundingBox } from './geo.js';
import { Results } from './Results.js';
import { SearchPanel } from './SearchPanel.js';
import { Filters } from './Filters.js';
import { readSearchState, writeSearchState, type SearchState } from './search-state.js';
import { useGeolocation, type Located } from './use-geolocation.js';
import { useMapScene } from './use-map-scene.js';
import { useMapSettings } from './use-map-settings.js';
import { useSearch } from './use-search.js';

/** The public map: search and list (or one container) beside the map. All state is in the address. */
export function MapPage({ containerId, query }: { containerId: string | null; query: string }) {
  const { texts } = useLanguage();
  const { settings, retry: retrySettings } = useMapSettings();
  const { container, retry: retryContainer } = useContainer(containerId);
  const chosen = useMemo(() => readSearchState(query), [query]);
  const start = settings?.ok ? settings.data.start : null;
  const search = useMemo(
    () => searched(chosen, containerId === null ? start : null),
    [chosen, start, containerId],
  );
  const result = useSearch(search);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [chosenOnMap, setChosenOnMap] = useState(0);
  const boxOfMap = useRef<BoundingBox | null>(null);

  const change = useCallback(
    (changed: Partial<SearchState>, replace: boolean) =>
      goTo(`/${writeSearchState({ ...(search ?? chosen), ...changed })}`, { replace }),
    [search, chosen],
  );
  const searchAround = useCallback(
    ({ position }: Located) => change({ origin: position, box: null }, false),
    [change],
  );
  const { locating, locate, forget } = useGeolocation(searchAround);
  const located = locating.kind === 'found' ? locating.located.position : null;

  const searchArea = (box: BoundingBox) => {
    boxOfMap.current = box;
    change({ box, origin: located }, false);
  };
  const selectOnMap = (id: string) => {
    if (containerId !== null) return goTo(`/containers/${id}${query}`);
    setSelectedId(id);
    setChosenOnMap((n) => n + 1);
  };

  const scene = useMapScene({
    search,
    result,
    located,
    boxOfMap: boxOfMap.current,
    selectedId: containerId ?? selectedId,
    linked: container?.ok ? container.data : null,
  });

  useEffect(() => {
    document.title = container?.ok ? `${container.data.properties.name} · Glaneur` : texts.pageTitle;
  }, [container, texts]);

  return (
    <div className="page">
      <a className="skip" href="#results">
        {texts.skipToResults}
      </a>
      <Header />
      <main className="sheet">
        {containerId !== null ? (
          <ContainerDetail container={container} query={query} origin={located} onRetry={retryContainer} />
        ) : (
          <>
            <h1 className="page-heading">{texts.heading}</h1>
            <SearchPanel
              origin={chosen.origin}
              locating={locating}
              onLocate={locate}
              onPosition={(position) => {
                forget();
                change({ origin: position, box: null }, false);
              }}
            />
            <Filters search={search ?? chosen} onChange={(changed) => change(changed, true)} />
            <Results
              search={search}
              result={settings && !settings.ok && !search ? failed(settings.failure, retrySettings) : result}
              atStart={chosen.origin === null && chosen.box === null}
              located={located}
              selectedId={selectedId}
              chosenOnMap={chosenOnMap}
              onSelect={setSelectedId}
              onChange={(changed) => change(changed, true)}
            />
          </>
        )}
        <a className="team-link" href="/sign-in" onClick={followInPage}>
          {texts.team}
        </a>
      </main>
      <ContainerMap
        scene={scene}
        settings={settings && (settings.ok ? settings.data : WITHOUT_TILES)}
        onSelect={selectOnMap}
        onSearchArea={searchArea}
      />
    </div>
  );
}

/** Results can be shown although the settings could not be loaded. */
const WITHOUT_TILES = { tileUrl: null, tileAttribution: null };

/** What is searched: what the address says, else the place where the map opens. */
function searched(chosen: SearchState, start: MapSettings['start'] | null): SearchState | null {
  if (chosen.origin || chosen.box) return chosen;
  if (!start) return null;
  return { ...chosen, origin: { lat: start.lat, lon: start.lon }, radiusM: start.radiusM };
}

function failed(failure: NonNullable<ReturnType<typeof useSearch>['failure']>, retry: () => void) {
  return { answered: null, containers: [], failure, loading: false, retry };
}
