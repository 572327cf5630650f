import type { Build } from '@glaneur/sdk';
import { StateBadge, type Tone } from '../../components/StateBadge.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';

const TONES: Record<Build['state'], Tone> = {
  queued: 'waiting',
  running: 'busy',
  live: 'good',
  failed: 'bad',
  cancelled: 'off',
  superseded: 'off',
};

export function BuildState({ state }: Pick<Build, 'state'>) {
  const { states } = useTexts(websiteTexts).historyPage;
  return <StateBadge tone={TONES[state]}>{states[state]}</StateBadge>;
}
