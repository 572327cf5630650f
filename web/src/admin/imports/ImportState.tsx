import type { Import, ImportState as State } from '@glaneur/sdk';
import { StateBadge, type Tone } from '../../components/StateBadge.js';
import { importTexts } from '../../i18n/staff/imports.js';
import { useTexts } from '../../i18n/use-texts.js';

const TONES: Record<State, Tone> = {
  received: 'waiting',
  staged: 'busy',
  checked: 'busy',
  applied: 'good',
  failed: 'bad',
  undoing: 'busy',
  undone: 'off',
};

export function ImportState({ state }: Pick<Import, 'state'>) {
  const texts = useTexts(importTexts);
  return <StateBadge tone={TONES[state]}>{texts.states[state]}</StateBadge>;
}
