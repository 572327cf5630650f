import { useEffect, useRef } from 'react';
import type { Failure } from '../app/api.js';
import { WARNING_GLYPH } from '../components/glyphs.js';
import { writeTime } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { driverTexts } from '../i18n/staff/driver.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { useTexts } from '../i18n/use-texts.js';
import { Glyph } from '../map/Glyph.js';
import { useMe } from '../session/use-session.js';

/** Says plainly that it did not get through, and that nothing is lost. */
export function Unsent({ failure, at }: { failure: Failure; at: string | null }) {
  const texts = useTexts(driverTexts);
  const { sayFailure } = useCommon();
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  const deadZone = failure.kind === 'offline' || failure.kind === 'server';
  return (
    <div ref={box} className="unsent" role="alert">
      <Glyph path={WARNING_GLYPH} className="size-7" />
      <div>
        <p className="text-lg font-bold">{deadZone ? texts.unsent.title : sayFailure(failure)}</p>
        {deadZone && <p>{texts.unsent.text}</p>}
        {deadZone && at && <p>{texts.recordedAt(writeTime(at, language, timeZone))}</p>}
      </div>
    </div>
  );
}
