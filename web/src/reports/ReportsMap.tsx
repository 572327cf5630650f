import { useCallback } from 'react';
import type { ReportSummary } from '@glaneur/sdk';
import { boxRound } from '../components/map-box.js';
import { MapFrame } from '../components/MapFrame.js';
import { positionOf } from '../components/position.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';
import { ReportLayer } from './ReportLayer.js';

interface Props {
  reports: readonly ReportSummary[];
  currentId?: string | null;
  onSelect: (report: ReportSummary) => void;
}

/** Reports on the map. The list beside it says the same in words. */
export function ReportsMap({ reports, currentId = null, onSelect }: Props) {
  const texts = useTexts(reportTexts);
  const labelOf = useCallback(
    ({ category, container }: ReportSummary) => texts.details(texts.categories[category], container.name),
    [texts],
  );
  const box = boxRound(reports.map(({ container }) => positionOf(container.position)));
  const key = reports.map(({ id }) => id).join();
  return (
    <MapFrame label={texts.map} fit={box && { key, box }}>
      <ReportLayer reports={reports} currentId={currentId} labelOf={labelOf} onSelect={onSelect} />
    </MapFrame>
  );
}
