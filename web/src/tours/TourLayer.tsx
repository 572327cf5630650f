import type { Stop, Tour } from '@glaneur/sdk';
import { divIcon, layerGroup, marker, polyline } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from '../components/MapFrame.js';
import { positionOf } from '../components/position.js';
import { nextStop } from './progress.js';

interface Props {
  tours: readonly Tour[];
  currentId?: string | null;
  /** Words for a stop, read out where it can be pressed. */
  labelOf: (stop: Stop) => string;
  onStop?: (stop: Stop, tour: Tour) => void;
}

/** Tours as lines from site to site through their stops, each stop a numbered dot in the colour of its state. */
export function TourLayer({ tours, currentId = null, labelOf, onStop }: Props) {
  const map = useMap();
  const press = useRef(onStop);
  press.current = onStop;
  useEffect(() => {
    const group = layerGroup().addTo(map);
    for (const tour of tours) {
      const faint = currentId !== null && currentId !== tour.id;
      polyline(wayOf(tour), {
        className: `tour-line ${faint ? 'tour-line--faint' : ''}`,
        interactive: false,
      }).addTo(group);
      for (const site of [tour.startSite, tour.endSite]) {
        const { lat, lon } = positionOf(site.position);
        const icon = divIcon({ className: 'tour-site', html: '<span></span>', iconSize: [18, 18] });
        marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(group);
      }
      const next = tour.state === 'running' ? nextStop(tour) : null;
      for (const stop of tour.stops) stopMarker(stop, tour, faint, stop === next).addTo(group);
    }
    return () => void group.remove();

    function stopMarker(stop: Stop, tour: Tour, faint: boolean, next: boolean) {
      const { lat, lon } = positionOf(stop.container.position);
      const classes = [
        'tour-stop',
        `tour-stop--${stop.state}`,
        faint && 'tour-stop--faint',
        next && 'tour-stop--next',
      ];
      const placed = marker([lat, lon], {
        keyboard: true,
        zIndexOffset: next ? 5_000 : faint ? 0 : 1_000,
        icon: divIcon({
          className: classes.filter(Boolean).join(' '),
          html: `<span>${stop.sequence}</span>`,
          iconSize: [30, 30],
        }),
      });
      placed.on('click', () => press.current?.(stop, tour));
      placed.on('add', () => {
        const element = placed.getElement();
        element?.setAttribute('role', 'button');
        element?.setAttribute('aria-label', labelOf(stop));
        element?.addEventListener('keydown', (event) => {
          if (event.key === 'Enter') element.click();
        });
      });
      return placed;
    }
  }, [map, tours, currentId, labelOf]);
  return null;
}

function wayOf({ startSite, stops, endSite }: Tour): [number, number][] {
  const ordered = [...stops]
    .sort((a, b) => a.sequence - b.sequence)
    .map(({ container }) => container.position);
  return [startSite.position, ...ordered, endSite.position].map(({ coordinates: [lon, lat] }) => [lat, lon]);
}
