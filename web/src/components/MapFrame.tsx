import { latLngBounds, type Map as LeafletMap } from 'leaflet';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useCommon } from '../i18n/staff/use-common.js';
import { createBaseMap } from '../map/base-map.js';
import type { BoundingBox } from '../map/geo.js';
import { useMapSettings } from '../map/use-map-settings.js';

const MapContext = createContext<LeafletMap | null>(null);

/** The map around a layer. */
export function useMap(): LeafletMap {
  const map = useContext(MapContext);
  if (!map) throw new Error('useMap needs a MapFrame around it');
  return map;
}

interface Props {
  label?: string;
  /** What the view is fitted to, once for each new `key`; null: where the installation's map opens. */
  fit: { key: string; box: BoundingBox } | null;
  className?: string;
  /** Buttons stand over its upper edge: what is fitted keeps clear of them. */
  buttonsAbove?: boolean;
  /** Layers. */
  children?: ReactNode;
  /** What stands over the map. */
  over?: ReactNode;
}

const CLOSEST_FIT = 17;

/** A map inside a page: the same ground as the public one, with the layers given as children. */
export function MapFrame({ label, fit, className = '', buttonsAbove = false, children, over }: Props) {
  const { texts } = useCommon();
  const { settings } = useMapSettings();
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap | null>(null);
  /** A phone may show the list and not the map: what has no size cannot be fitted. */
  const [visible, setVisible] = useState(false);
  const known = settings !== null;
  const tileUrl = settings?.ok ? settings.data.tileUrl : null;
  const attribution = settings?.ok ? (settings.data.tileAttribution ?? '') : '';

  useEffect(() => {
    const element = place.current;
    if (!known || !element) return;
    const base = createBaseMap(element, {
      label: label ?? texts.map.label,
      zoomIn: texts.map.zoomIn,
      zoomOut: texts.map.zoomOut,
      tiles: tileUrl === null ? null : { url: tileUrl, attribution },
    });
    const resized = new ResizeObserver(() => {
      base.map.invalidateSize({ pan: false });
      setVisible(element.clientWidth > 0);
    });
    resized.observe(element);
    setMap(base.map);
    return () => {
      resized.disconnect();
      setMap(null);
      base.remove();
    };
  }, [known, tileUrl, attribution, label, texts]);

  const start = settings?.ok ? settings.data.start : null;
  const fitKey = fit?.key ?? (start && 'start');
  const wanted = useRef(fit);
  wanted.current = fit;
  const fitted = useRef<{ map: LeafletMap; key: typeof fitKey } | null>(null);
  useEffect(() => {
    if (!map || !visible) return;
    if (fitted.current?.map === map && fitted.current.key === fitKey) return;
    fitted.current = { map, key: fitKey };
    const box = wanted.current?.box;
    if (box) {
      const bounds = latLngBounds([box.south, box.west], [box.north, box.east]);
      map.fitBounds(bounds, {
        animate: false,
        maxZoom: CLOSEST_FIT,
        paddingTopLeft: [36, buttonsAbove ? 72 : 36],
        paddingBottomRight: [36, 36],
      });
    } else if (start) map.setView([start.lat, start.lon], 13, { animate: false });
  }, [map, visible, fitKey, start, buttonsAbove]);

  return (
    <div className={`map-frame ${className}`}>
      <div ref={place} className="map-place" />
      {map && <MapContext value={map}>{children}</MapContext>}
      {over && <div className="map-over">{over}</div>}
    </div>
  );
}
