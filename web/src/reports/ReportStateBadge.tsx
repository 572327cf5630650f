import type { ReportState } from '../api/reports.js';
import { StateBadge, type Tone } from '../components/StateBadge.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';

const TONES: Record<ReportState, Tone> = {
  open: 'warning',
  triaged: 'waiting',
  assigned: 'busy',
  closed: 'off',
};

export function ReportStateBadge({ state }: { state: ReportState }) {
  return <StateBadge tone={TONES[state]}>{useTexts(reportTexts).states[state]}</StateBadge>;
}
