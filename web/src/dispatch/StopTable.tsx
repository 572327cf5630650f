import type { Stop } from '@glaneur/sdk';
import { SKIP_GLYPH, TRUCK_GLYPH } from '../components/glyphs.js';
import { StateBadge } from '../components/StateBadge.js';
import { writeTime } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useTexts } from '../i18n/use-texts.js';
import { CHECK_GLYPH } from '../map/glyphs.js';
import { useMe } from '../session/use-session.js';

/** The stops of a tour in the order of driving, with what was recorded at each. */
export function StopTable({ stops }: { stops: readonly Stop[] }) {
  const texts = useTexts(dispatchTexts);
  return (
    <ol className="stop-table" aria-label={texts.stops}>
      {stops.map((stop) => (
        <li key={stop.id}>
          <span className="stop-table-number">{stop.sequence}</span>
          <div className="min-w-0">
            <p className="font-semibold">{stop.container.name}</p>
            <p className="data-sub">
              {[stop.container.reference, stop.container.address].filter(Boolean).join(' · ')}
            </p>
            <Recorded stop={stop} />
          </div>
          <StopState stop={stop} />
        </li>
      ))}
    </ol>
  );
}

function Recorded({ stop }: { stop: Stop }) {
  const words = useTexts(tourTexts);
  const { language } = useLanguage();
  const { estimatedKg, fillLevelPercent, skipReason, note } = stop;
  const parts = [
    estimatedKg === null ? null : words.kg(new Intl.NumberFormat(language).format(estimatedKg)),
    fillLevelPercent === null ? null : words.fill(fillLevelPercent),
    skipReason && words.skipReasons[skipReason],
    note,
  ].filter(Boolean);
  return parts.length > 0 ? <p className="text-sm">{parts.join(', ')}</p> : null;
}

function StopState({ stop }: { stop: Stop }) {
  const words = useTexts(tourTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const { state, arrivedAt, doneAt } = stop;
  const at = doneAt ?? arrivedAt;
  const badge =
    state === 'collected' ? (
      <StateBadge tone="good" glyph={CHECK_GLYPH}>
        {words.stopStates.collected}
      </StateBadge>
    ) : state === 'skipped' ? (
      <StateBadge tone="warning" glyph={SKIP_GLYPH}>
        {words.stopStates.skipped}
      </StateBadge>
    ) : arrivedAt ? (
      <StateBadge tone="busy" glyph={TRUCK_GLYPH}>
        {words.arrived}
      </StateBadge>
    ) : (
      <StateBadge tone="waiting">{words.stopStates.pending}</StateBadge>
    );
  return (
    <div className="stop-table-state">
      {badge}
      {at && <time dateTime={at}>{writeTime(at, language, timeZone)}</time>}
    </div>
  );
}
