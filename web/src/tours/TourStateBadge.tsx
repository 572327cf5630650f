import type { Tour } from '@glaneur/sdk';
import { CLOCK_GLYPH } from '../components/glyphs.js';
import { StateBadge, type Tone } from '../components/StateBadge.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';

const TONES: Record<Tour['state'], Tone> = {
  planned: 'waiting',
  running: 'busy',
  closed: 'good',
  cancelled: 'off',
};

/** State of a tour in a word, and whether it is late. */
export function TourStateBadge({ tour }: { tour: Pick<Tour, 'state' | 'overdue'> }) {
  const texts = useTexts(tourTexts);
  const late = tour.overdue && (tour.state === 'planned' || tour.state === 'running');
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <StateBadge tone={TONES[tour.state]}>{texts.states[tour.state]}</StateBadge>
      {late && (
        <StateBadge tone="bad" glyph={CLOCK_GLYPH}>
          {texts.overdue}
        </StateBadge>
      )}
    </span>
  );
}
