import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../components/Button.js';
import { useFormViolations } from '../../components/FormContext.js';
import { CAMERA_GLYPH } from '../../components/glyphs.js';
import { standsAt } from '../../components/violations.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { Picture } from './Picture.js';
import { PictureDialog } from './PictureDialog.js';

interface Props {
  name: string;
  label: string;
  hint?: string;
  value: string | undefined;
  onValue: (id: string | undefined) => void;
}

/** A picture of the website, shown whole, and the way to choose another. */
export function PictureField({ name, label, hint, value, onValue }: Props) {
  const texts = useTexts(websiteTexts).picture;
  const { sayViolation } = useCommon();
  const { websiteId } = useFields();
  const [choosing, setChoosing] = useState(false);
  const said = useFormViolations().filter(({ path }) => standsAt(path, name));
  return (
    <fieldset className="picture-field" data-path={name}>
      <legend className="field-label">{label}</legend>
      <div className="picture-frame">
        {value === undefined ? (
          <span className="field-hint">{texts.none}</span>
        ) : (
          <Picture websiteId={websiteId} id={value} alt={label} />
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          glyph={CAMERA_GLYPH}
          aria-label={`${label}: ${texts.choose}`}
          onClick={() => setChoosing(true)}
        >
          {value === undefined ? texts.choose : texts.change}
        </Button>
        {value !== undefined && (
          <Button kind="quiet" aria-label={`${label}: ${texts.remove}`} onClick={() => onValue(undefined)}>
            {texts.remove}
          </Button>
        )}
      </div>
      {hint && <p className="field-hint">{hint}</p>}
      {said.map((violation) => (
        <p key={violation.code} className="field-error" aria-invalid tabIndex={-1}>
          {sayViolation(violation)}
        </p>
      ))}
      {choosing &&
        // Beside the form, not in it: the return key in the dialog must not save the draft.
        createPortal(
          <PictureDialog
            websiteId={websiteId}
            onChosen={(id) => {
              setChoosing(false);
              onValue(id);
            }}
            onClose={() => setChoosing(false)}
          />,
          document.body,
        )}
    </fieldset>
  );
}
