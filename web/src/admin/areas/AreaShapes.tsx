import type { Area } from '@glaneur/sdk';
import { divIcon, geoJSON, layerGroup, marker } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from '../../components/MapFrame.js';

interface Props {
  areas: readonly Area[];
  currentId?: string | null;
  /** Left out: the shapes are ground for other things. */
  onSelect?: (id: string) => void;
}

/** The boundaries of areas, each with its code; the list beside the map says the same in words. */
export function AreaShapes({ areas, currentId = null, onSelect }: Props) {
  const map = useMap();
  const select = useRef(onSelect);
  select.current = onSelect;
  const still = onSelect === undefined;

  useEffect(() => {
    const group = layerGroup().addTo(map);
    for (const area of areas) {
      const look = [
        'area-shape',
        still ? 'area-shape--still' : '',
        area.id === currentId ? 'area-shape--current' : '',
      ];
      const shape = geoJSON(area.boundary, { style: { className: look.filter(Boolean).join(' ') } });
      shape.addTo(group).on('click', () => select.current?.(area.id));
      const code = document.createElement('span');
      code.textContent = area.code;
      marker(shape.getBounds().getCenter(), {
        interactive: false,
        keyboard: false,
        icon: divIcon({ className: 'area-code', html: code, iconSize: [80, 20] }),
      }).addTo(group);
    }
    return () => void group.remove();
  }, [map, areas, currentId, still]);
  return null;
}
