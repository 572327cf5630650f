import { IconButton } from '../components/Button.js';
import { addDays, writeDay } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { useTexts } from '../i18n/use-texts.js';
import { ARROW_GLYPH, BACK_GLYPH } from '../map/glyphs.js';

interface Props {
  day: string;
  today: string;
  onDay: (day: string) => void;
}

/** One day, the one before and the one after, or any other by the calendar. */
export function DayPicker({ day, today, onDay }: Props) {
  const texts = useTexts(dispatchTexts);
  const { language } = useLanguage();
  const near = [
    [addDays(today, -1), texts.yesterday],
    [today, texts.today],
    [addDays(today, 1), texts.tomorrow],
  ] as const;
  const name = near.find(([of]) => of === day)?.[1];
  return (
    <div className="day-picker">
      <IconButton label={texts.dayBefore} glyph={BACK_GLYPH} onClick={() => onDay(addDays(day, -1))} />
      <p aria-live="polite">
        {name && <strong>{name}</strong>} {writeDay(day, language)}
      </p>
      <IconButton label={texts.dayAfter} glyph={ARROW_GLYPH} onClick={() => onDay(addDays(day, 1))} />
      <input
        type="date"
        className="control"
        aria-label={texts.pickDay}
        value={day}
        onChange={(event) => event.target.value && onDay(event.target.value)}
      />
    </div>
  );
}
