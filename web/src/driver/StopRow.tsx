import type { Stop } from '@glaneur/sdk';
import { followInPage } from '../app/navigation.js';
import { CHEVRON_GLYPH, SKIP_GLYPH } from '../components/glyphs.js';
import { useLanguage } from '../i18n/language.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';
import { Glyph } from '../map/Glyph.js';
import { CHECK_GLYPH } from '../map/glyphs.js';

/** One stop in the list: large enough to hit with a glove. */
export function StopRow({ stop, href }: { stop: Stop; href: string }) {
  const words = useTexts(tourTexts);
  const { language } = useLanguage();
  const { sequence, container, state, estimatedKg, skipReason } = stop;
  const number = new Intl.NumberFormat(language);
  const result =
    state === 'collected'
      ? words.kg(number.format(estimatedKg ?? 0))
      : state === 'skipped' && skipReason
        ? words.skipReasons[skipReason]
        : container.address;
  return (
    <a className={`stop-row stop-row--${state}`} href={href} onClick={followInPage}>
      <span className="stop-number">
        {state === 'pending' ? sequence : <Glyph path={state === 'collected' ? CHECK_GLYPH : SKIP_GLYPH} />}
      </span>
      <span className="min-w-0">
        <span className="stop-name">{container.name}</span>
        <span className="stop-line">
          {state !== 'pending' && <span className="sr-only">{words.stopStates[state]}: </span>}
          {result}
        </span>
      </span>
      <Glyph path={CHEVRON_GLYPH} className="size-5 stop-chevron" />
    </a>
  );
}
