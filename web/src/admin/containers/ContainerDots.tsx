import type { Container } from '@glaneur/sdk';
import { canvas, circleMarker, layerGroup, type CircleMarker } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from '../../components/MapFrame.js';
import { useDark } from '../../components/use-dark.js';
import { DOT_RADIUS, dotLook } from './dot-look.js';

interface Props {
  containers: readonly Container[];
  currentId: string | null;
  onSelect: (id: string) => void;
}

/** Containers as dots, drawn on a canvas as there may be thousands; the list beside the map names them all. */
export function ContainerDots({ containers, currentId, onSelect }: Props) {
  const map = useMap();
  const dark = useDark();
  const select = useRef(onSelect);
  select.current = onSelect;
  const dots = useRef(new Map<string, CircleMarker>());

  useEffect(() => {
    const group = layerGroup().addTo(map);
    const renderer = canvas({ padding: 0.3, tolerance: 6 });
    const style = getComputedStyle(map.getContainer());
    for (const container of containers) {
      const [lon, lat] = container.position.coordinates;
      const dot = circleMarker([lat, lon], {
        renderer,
        ...dotLook(container, style),
        bubblingMouseEvents: false,
      });
      const name = document.createElement('span');
      name.textContent = container.name;
      dot.bindTooltip(name, { direction: 'top', offset: [0, -8], className: 'map-tip' });
      dot.on('click', () => select.current(container.id)).addTo(group);
      dots.current.set(container.id, dot);
    }
    return () => {
      dots.current.clear();
      group.remove();
      renderer.remove();
    };
  }, [map, containers, dark]);

  useEffect(() => {
    const dot = currentId === null ? undefined : dots.current.get(currentId);
    if (!dot) return;
    const { color = '', weight = 1 } = dot.options;
    const ink = getComputedStyle(map.getContainer()).getPropertyValue('--color-base-content');
    dot.setRadius(11).setStyle({ color: ink, weight: 3 }).bringToFront();
    return () => void dot.setRadius(DOT_RADIUS).setStyle({ color, weight });
  }, [map, currentId, containers, dark]);

  return null;
}
