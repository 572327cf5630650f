import type { Container } from '@glaneur/sdk';
import { WARNING_GLYPH } from '../../components/glyphs.js';
import { StateBadge, type Tone } from '../../components/StateBadge.js';
import { writeDate } from '../../i18n/dates.js';
import { useLanguage } from '../../i18n/language.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { CHECK_GLYPH, PAUSE_GLYPH } from '../../map/glyphs.js';
import { isOutside } from './is-outside.js';
import { useMe } from '../../session/use-session.js';

const TONES: Record<Container['status'], Tone> = {
  planned: 'waiting',
  active: 'good',
  suspended: 'warning',
  removed: 'off',
};

/** The state in a word, with the warning that it stands outside its area. */
export function ContainerState({ container }: { container: Container }) {
  const texts = useTexts(networkTexts).container;
  const { status } = container;
  const glyph = status === 'active' ? CHECK_GLYPH : status === 'suspended' ? PAUSE_GLYPH : undefined;
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <StateBadge tone={TONES[status]} {...(glyph && { glyph })}>
        {texts.statuses[status]}
      </StateBadge>
      {isOutside(container) && (
        <StateBadge tone="bad" glyph={WARNING_GLYPH}>
          {texts.outside}
        </StateBadge>
      )}
    </span>
  );
}

/** Reason and period of a suspension, present or planned, in one line. */
export function SuspensionLine({ container }: { container: Container }) {
  const texts = useTexts(networkTexts).life;
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const { status, statusReason, suspendedFrom, suspendedUntil } = container;
  const date = (iso: string) => writeDate(iso, language, timeZone);
  /** The period ends as a day begins: the last day is the one before. */
  const lastDay = (iso: string) => date(new Date(Date.parse(iso) - 1).toISOString());
  const parts = [
    statusReason,
    suspendedFrom && (status === 'suspended' ? texts.since : texts.plannedFrom)(date(suspendedFrom)),
    suspendedUntil && texts.untilDate(lastDay(suspendedUntil)),
  ].filter(Boolean);
  return parts.length > 0 ? <span>{parts.join(', ')}</span> : null;
}
