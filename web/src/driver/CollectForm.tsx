import { useId, useState, type FormEvent } from 'react';
import { Button } from '../components/Button.js';
import { MINUS_GLYPH, PLUS_GLYPH } from '../components/glyphs.js';
import { driverTexts } from '../i18n/staff/driver.js';
import { useTexts } from '../i18n/use-texts.js';
import { CHECK_GLYPH } from '../map/glyphs.js';
import { Glyph } from '../map/Glyph.js';
import type { StopDraft } from './drafts.js';
import { NoteField } from './NoteField.js';
import { readKg, steppedKg } from './kg.js';

interface Props {
  draft: StopDraft;
  busy: boolean;
  /** It was tried before and did not get through. */
  again: boolean;
  onChange: (changed: Partial<StopDraft>) => void;
  onSubmit: () => void;
}

/** The weights drivers guess most: 89 in 100 are one of these. */
const QUICK_KG = [10, 50, 100, 150, 200];
const FILLS = [0, 25, 50, 75, 100];

/** How much was collected and how full it was: by large buttons, typing only if one wants to. */
export function CollectForm({ draft, busy, again, onChange, onSubmit }: Props) {
  const texts = useTexts(driverTexts);
  const field = useId();
  const [mistake, setMistake] = useState<'kgMissing' | 'kgTooMuch' | null>(null);
  const setKg = (kg: string) => {
    setMistake(null);
    onChange({ kg });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const kg = readKg(draft.kg);
    if (kg === null || kg > 2000) {
      setMistake(kg === null ? 'kgMissing' : 'kgTooMuch');
      document.getElementById(field)?.focus();
      return;
    }
    onSubmit();
  };
  return (
    <form className="panel driver-panel grid gap-4" noValidate onSubmit={submit}>
      <h2 className="driver-title">{texts.collect.title}</h2>
      <div>
        <label htmlFor={field} className="field-label">
          {texts.collect.kg}
        </label>
        <div className="kg-field">
          <button
            type="button"
            aria-label={texts.collect.less}
            onClick={() => setKg(steppedKg(draft.kg, -10))}
          >
            <Glyph path={MINUS_GLYPH} className="size-7" />
          </button>
          <input
            id={field}
            value={draft.kg}
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={mistake !== null || undefined}
            aria-describedby={mistake ? `${field}-error` : undefined}
            onChange={(event) => setKg(event.target.value)}
            onFocus={(event) => event.target.select()}
          />
          <button
            type="button"
            aria-label={texts.collect.more}
            onClick={() => setKg(steppedKg(draft.kg, 10))}
          >
            <Glyph path={PLUS_GLYPH} className="size-7" />
          </button>
        </div>
        <p id={`${field}-error`} className="field-error" role="alert">
          {mistake && texts.collect[mistake]}
        </p>
        <div className="quick" role="group" aria-label={texts.collect.quick}>
          {QUICK_KG.map((kg) => (
            <button
              key={kg}
              type="button"
              aria-pressed={readKg(draft.kg) === kg}
              aria-label={`${kg} kg`}
              onClick={() => setKg(String(kg))}
            >
              {kg}
            </button>
          ))}
        </div>
      </div>
      <div role="group" aria-label={texts.collect.fill}>
        <p className="field-label">{texts.collect.fill}</p>
        <div className="quick">
          {FILLS.map((percent) => (
            <button
              key={percent}
              type="button"
              aria-pressed={draft.fillLevelPercent === percent}
              aria-label={`${texts.collect.fills[percent]} (${percent} %)`}
              onClick={() =>
                onChange({ fillLevelPercent: draft.fillLevelPercent === percent ? null : percent })
              }
            >
              <span className="fill-picture" aria-hidden="true">
                <span style={{ height: `${percent}%` }} />
              </span>
              {texts.collect.fills[percent]}
            </button>
          ))}
        </div>
      </div>
      <NoteField label={texts.collect.note} value={draft.note} onValue={(note) => onChange({ note })} />
      <Button large kind="primary" type="submit" glyph={CHECK_GLYPH} busy={busy} className="w-full">
        {again ? texts.unsent.again : texts.collect.submit}
      </Button>
    </form>
  );
}
