import type { ReportSummary } from '@glaneur/sdk';
import { StateBadge, type Tone } from '../components/StateBadge.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';

const TONES: Record<ReportSummary['state'], Tone> = {
  open: 'warning',
  triaged: 'waiting',
  assigned: 'busy',
  closed: 'off',
};

export function ReportStateBadge({ state }: { state: ReportSummary['state'] }) {
  return <StateBadge tone={TONES[state]}>{useTexts(reportTexts).states[state]}</StateBadge>;
}
