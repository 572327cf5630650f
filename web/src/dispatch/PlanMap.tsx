import type { Container } from '@glaneur/sdk';
import { canvas, circleMarker, layerGroup, type CircleMarker } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { dotLook } from '../admin/containers/dot-look.js';
import { boxRound } from '../components/map-box.js';
import { MapFrame, useMap } from '../components/MapFrame.js';
import { positionOf } from '../components/position.js';
import { useDark } from '../components/use-dark.js';
import { useLanguage } from '../i18n/language.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { useTexts } from '../i18n/use-texts.js';
import { choiceOf, type Choice } from './plan-values.js';

interface Props {
  containers: readonly Container[];
  loading: boolean;
  /** All containers are on the map. */
  complete: boolean;
  chosenIds: ReadonlySet<string>;
  onToggle: (choice: Choice) => void;
}

/** The containers on the street; a click puts one on the tour or takes it off. */
export function PlanMap({ containers, loading, complete, chosenIds, onToggle }: Props) {
  const texts = useTexts(dispatchTexts).planning;
  const { language } = useLanguage();
  const box = useMemo(() => boxRound(containers.map(({ position }) => positionOf(position))), [containers]);
  const note = loading
    ? texts.loadingMap
    : complete
      ? null
      : texts.shownOf(new Intl.NumberFormat(language).format(containers.length));
  return (
    <MapFrame
      label={texts.map}
      fit={box && { key: 'all', box }}
      over={note && <span className="map-note">{note}</span>}
    >
      <ChoiceDots containers={containers} chosenIds={chosenIds} onToggle={onToggle} />
    </MapFrame>
  );
}

function ChoiceDots({
  containers,
  chosenIds,
  onToggle,
}: Pick<Props, 'containers' | 'chosenIds' | 'onToggle'>) {
  const map = useMap();
  const dark = useDark();
  const toggle = useRef(onToggle);
  toggle.current = onToggle;
  const dots = useRef(new Map<string, CircleMarker>());

  useEffect(() => {
    const group = layerGroup().addTo(map);
    const renderer = canvas({ padding: 0.3, tolerance: 6 });
    for (const container of containers) {
      const { lat, lon } = positionOf(container.position);
      const dot = circleMarker([lat, lon], { renderer, bubblingMouseEvents: false });
      const name = document.createElement('span');
      name.textContent = container.name;
      dot.bindTooltip(name, { direction: 'top', offset: [0, -8], className: 'map-tip' });
      dot.on('click', () => toggle.current(choiceOf(container))).addTo(group);
      dots.current.set(container.id, dot);
    }
    return () => {
      dots.current.clear();
      group.remove();
      renderer.remove();
    };
  }, [map, containers]);

  useEffect(() => {
    const style = getComputedStyle(map.getContainer());
    const accent = style.getPropertyValue('--color-accent').trim();
    const paper = style.getPropertyValue('--color-base-100').trim();
    for (const container of containers) {
      const dot = dots.current.get(container.id);
      if (!dot) continue;
      const chosen = chosenIds.has(container.id);
      const look = dotLook(container, style);
      dot.setStyle(chosen ? { ...look, fillColor: accent, color: paper, weight: 2 } : look);
      dot.setRadius(chosen ? look.radius + 3 : look.radius - 1);
      if (chosen) dot.bringToFront();
    }
  }, [map, containers, chosenIds, dark]);
  return null;
}
