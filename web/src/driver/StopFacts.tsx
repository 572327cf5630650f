import type { Stop } from '@glaneur/sdk';
import { useLanguage } from '../i18n/language.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';
import { Glyph } from '../map/Glyph.js';
import { GLYPHS } from '../map/glyphs.js';

/** Address, reference, kind and size of the container at a stop. */
export function StopFacts({ stop: { container } }: { stop: Stop }) {
  const words = useTexts(tourTexts);
  const { texts, language } = useLanguage();
  const { address, type, capacityL, reference } = container;
  const litres = capacityL !== null && words.litres(new Intl.NumberFormat(language).format(capacityL));
  return (
    <>
      {address && <p className="driver-address">{address}</p>}
      <p className="driver-line flex items-center gap-2">
        <Glyph path={GLYPHS[type]} />
        {[texts.types[type], litres, reference].filter(Boolean).join(' · ')}
      </p>
    </>
  );
}
