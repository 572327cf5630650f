import type { MapSettings } from '@glaneur/sdk';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import type { BoundingBox } from './geo.js';
import type { MapScene, MapView } from './map-view.js';

interface Props {
  scene: MapScene;
  /** Null until they are known: the map is drawn once, on the right ground. */
  settings: Pick<MapSettings, 'tileUrl' | 'tileAttribution'> | null;
  onSelect: (id: string) => void;
  onSearchArea: (box: BoundingBox) => void;
}

/** The map beside the list. Leaflet comes in a file of its own, after the list can already be read. */
export function ContainerMap({ scene, settings, onSelect, onSearchArea }: Props) {
  const { language, texts } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [restsOn, setRestsOn] = useState<BoundingBox | null>(null);
  const select = useRef(onSelect);
  select.current = onSelect;

  const known = settings !== null;
  const tileUrl = settings?.tileUrl ?? null;
  const tileAttribution = settings?.tileAttribution ?? '';

  useEffect(() => {
    if (!known) return;
    let created: MapView | null = null;
    let gone = false;
    void import('./map-view.js').then(({ MapView }) => {
      if (gone || !place.current) return;
      created = new MapView(place.current, {
        language,
        label: texts.map.label,
        zoomIn: texts.map.zoomIn,
        zoomOut: texts.map.zoomOut,
        tiles: tileUrl === null ? null : { url: tileUrl, attribution: tileAttribution },
        onSelect: (id) => select.current(id),
        onMoved: setRestsOn,
      });
      setView(created);
    });
    return () => {
      gone = true;
      created?.remove();
      setView(null);
    };
  }, [language, texts, known, tileUrl, tileAttribution]);

  useEffect(() => view?.show(scene), [view, scene]);
  useEffect(() => setRestsOn(null), [scene.fit?.key]);

  const searchHere = () => {
    if (restsOn) onSearchArea(restsOn);
    setRestsOn(null);
  };

  return (
    <section className="map-section" aria-label={texts.map.section}>
      {restsOn && (
        <button type="button" className="search-area btn btn-neutral" onClick={searchHere}>
          {texts.search.area}
        </button>
      )}
      <div key={language} ref={place} className="map-place" />
    </section>
  );
}
