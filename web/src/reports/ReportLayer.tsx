import { divIcon, layerGroup, marker } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { ReportSummary } from '@glaneur/sdk';
import { useMap } from '../components/MapFrame.js';
import { positionOf } from '../components/position.js';

interface Props {
  reports: readonly ReportSummary[];
  currentId: string | null;
  /** Words for a report, read out where it can be pressed. */
  labelOf: (report: ReportSummary) => string;
  onSelect: (report: ReportSummary) => void;
}

/** Pixels. */
const SIZE = 30;

/**
 * Each report as a dot with how many say so, those of one container beside each other; a person in danger stands above
 * all others.
 */
export function ReportLayer({ reports, currentId, labelOf, onSelect }: Props) {
  const map = useMap();
  const select = useRef(onSelect);
  select.current = onSelect;
  useEffect(() => {
    const group = layerGroup().addTo(map);
    const at = new Map<string, number>();
    for (const report of reports) {
      const before = at.get(report.container.id) ?? 0;
      at.set(report.container.id, before + 1);
      const { lat, lon } = positionOf(report.container.position);
      const danger = report.category === 'person_in_danger';
      const shown = danger ? '!' : String(Math.min(report.count, 999));
      const classes = [
        'report-dot',
        danger && 'report-dot--danger',
        report.state === 'closed' && 'report-dot--closed',
        report.id === currentId && 'report-dot--current',
      ];
      const dot = marker([lat, lon], {
        keyboard: true,
        title: labelOf(report),
        zIndexOffset: report.id === currentId ? 9_000 : danger ? 5_000 : report.count,
        icon: divIcon({
          className: classes.filter(Boolean).join(' '),
          html: `<span>${shown}</span>`,
          iconSize: [SIZE, SIZE],
          iconAnchor: [SIZE / 2 - before * SIZE, SIZE / 2],
        }),
      });
      dot.on('click', () => select.current(report));
      dot.on('add', () => {
        const element = dot.getElement();
        element?.setAttribute('role', 'button');
        // What is read out holds what is seen: WCAG 2.2, 2.5.3.
        element?.setAttribute('aria-label', danger ? labelOf(report) : `${shown} × ${labelOf(report)}`);
        element?.addEventListener('keydown', (event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          element.click();
        });
      });
      dot.addTo(group);
    }
    return () => void group.remove();
  }, [map, reports, currentId, labelOf]);
  return null;
}
