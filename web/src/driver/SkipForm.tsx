import type { SkipReason } from '@glaneur/sdk';
import { useState, type FormEvent } from 'react';
import { Button } from '../components/Button.js';
import { SKIP_GLYPH } from '../components/glyphs.js';
import { driverTexts } from '../i18n/staff/driver.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { useTexts } from '../i18n/use-texts.js';
import type { StopDraft } from './drafts.js';
import { NoteField } from './NoteField.js';

interface Props {
  draft: StopDraft;
  busy: boolean;
  again: boolean;
  onChange: (changed: Partial<StopDraft>) => void;
  onSubmit: (reason: SkipReason) => void;
  onCancel: () => void;
}

const REASONS: readonly SkipReason[] = ['blocked', 'full_truck', 'not_found', 'damaged', 'other'];

/** Why a container is left as it is. */
export function SkipForm({ draft, busy, again, onChange, onSubmit, onCancel }: Props) {
  const texts = useTexts(driverTexts);
  const words = useTexts(tourTexts);
  const common = useCommon().texts;
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setMissing(draft.skipReason === null);
    if (draft.skipReason !== null) onSubmit(draft.skipReason);
  };
  return (
    <form className="panel driver-panel grid gap-4" noValidate onSubmit={submit}>
      <h2 className="driver-title">{texts.skip.title}</h2>
      <div className="reasons" role="group" aria-label={texts.skip.title}>
        {REASONS.map((reason) => (
          <button
            key={reason}
            type="button"
            aria-pressed={draft.skipReason === reason}
            onClick={() => {
              setMissing(false);
              onChange({ skipReason: reason });
            }}
          >
            {words.skipReasons[reason]}
          </button>
        ))}
      </div>
      <p className="field-error" role="alert">
        {missing && texts.skip.reasonMissing}
      </p>
      <NoteField label={texts.skip.note} value={draft.note} onValue={(note) => onChange({ note })} />
      <Button large kind="primary" type="submit" glyph={SKIP_GLYPH} busy={busy} className="w-full">
        {again ? texts.unsent.again : texts.skip.submit}
      </Button>
      <Button large kind="quiet" className="w-full" onClick={onCancel}>
        {common.cancel}
      </Button>
    </form>
  );
}
