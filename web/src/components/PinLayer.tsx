import { divIcon, layerGroup, marker, type Marker } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { Position } from '../map/geo.js';
import { useMap } from './MapFrame.js';

interface Props {
  position: Position | null;
  /** What the pin stands for, in words. */
  label: string;
  /** Left out: the pin stays where it is. */
  onMove?: (position: Position) => void;
}

const DROP =
  'M18 1.5c9 0 15.5 6.4 15.5 15 0 10.3-10.3 18.6-14.3 25.5a1.4 1.4 0 0 1-2.4 0C12.8 35.1 2.5 26.8 2.5 16.5c0-8.6 6.5-15 15.5-15Z';

/** One pin, which a click on the map or dragging puts somewhere else. */
export function PinLayer({ position, label, onMove }: Props) {
  const map = useMap();
  const move = useRef(onMove);
  move.current = onMove;
  const movable = onMove !== undefined;
  const pin = useRef<Marker | null>(null);

  useEffect(() => {
    if (!movable) return;
    const place = ({ latlng }: { latlng: { lat: number; lng: number } }) => move.current?.(rounded(latlng));
    map.on('click', place);
    return () => void map.off('click', place);
  }, [map, movable]);

  const lat = position?.lat;
  const lon = position?.lon;
  useEffect(() => {
    if (lat === undefined || lon === undefined) return;
    const group = layerGroup().addTo(map);
    const placed = marker([lat, lon], {
      draggable: movable,
      keyboard: false,
      zIndexOffset: 20_000,
      icon: divIcon({
        className: 'pin pin--chosen',
        html: `<svg viewBox="0 0 36 45" aria-hidden="true"><path class="pin-body" d="${DROP}"/><circle class="pin-dot" cx="18" cy="16.5" r="5"/></svg>`,
        iconSize: [36, 45],
        iconAnchor: [18, 43],
      }),
    }).addTo(group);
    placed.getElement()?.setAttribute('role', 'img');
    placed.getElement()?.setAttribute('aria-label', label);
    placed.on('dragend', () => move.current?.(rounded(placed.getLatLng())));
    pin.current = placed;
    if (!map.getBounds().contains([lat, lon])) map.panTo([lat, lon], { animate: false });
    return () => void group.remove();
  }, [map, lat, lon, label, movable]);

  return null;
}

/** Six decimals: a tenth of a metre. */
function rounded({ lat, lng }: { lat: number; lng: number }): Position {
  return { lat: Number(lat.toFixed(6)), lon: Number((((((lng + 180) % 360) + 360) % 360) - 180).toFixed(6)) };
}
