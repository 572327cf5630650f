import type { Localised } from '@glaneur/website-config';
import { Button, IconButton } from '../components/Button.js';
import { PLUS_GLYPH, REMOVE_GLYPH } from '../components/glyphs.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import { replacedAt, withoutAt } from './lists.js';
import { LocalisedField } from './LocalisedField.js';

interface Props {
  path: string;
  label: string;
  value: readonly Localised[];
  most: number;
  /** @param at the path of the wording that was typed; null when a line came or went */
  onValue: (value: Localised[], at: string | null) => void;
}

/** A list of short texts, each in the languages of the website. */
export function LocalisedList({ path, label, value, most, onValue }: Props) {
  const texts = useTexts(websiteTexts);
  return (
    <fieldset className="entry-list" data-path={path}>
      <legend className="field-label">{label}</legend>
      {value.map((entry, at) => (
        <div key={at} className="entry">
          <LocalisedField
            path={`${path}.${at}`}
            label={`${label} ${at + 1}`}
            value={entry}
            onValue={(changed, typed) => onValue(replacedAt(value, at, changed), typed)}
          />
          <IconButton
            label={texts.removeEntry(at + 1)}
            glyph={REMOVE_GLYPH}
            onClick={() => onValue(withoutAt(value, at), null)}
          />
        </div>
      ))}
      {value.length < most && (
        <Button kind="quiet" glyph={PLUS_GLYPH} onClick={() => onValue([...value, {}], null)}>
          {texts.addEntry}
        </Button>
      )}
    </fieldset>
  );
}
