import { useState } from 'react';
import { Field } from '../components/Field.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import { isColour, writtenColour } from './contrast.js';

interface Props {
  name: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
}

/** A colour, picked or typed. */
export function ColourField({ name, label, value, onValue }: Props) {
  const texts = useTexts(websiteTexts);
  const [shown, setShown] = useState(isColour(value) ? value : '#000000');
  if (isColour(value) && value.toLowerCase() !== shown) setShown(value.toLowerCase());
  return (
    <Field name={name} label={label}>
      {(described) => (
        <span className="colour">
          <input
            type="color"
            className="colour-pick"
            aria-label={texts.colourPick(label)}
            value={shown}
            onChange={(event) => onValue(event.target.value)}
          />
          <input
            {...described}
            className="control font-mono"
            autoComplete="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onValue(event.target.value)}
            onBlur={(event) => onValue(writtenColour(event.target.value))}
          />
        </span>
      )}
    </Field>
  );
}
