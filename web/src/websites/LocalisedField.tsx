import type { Localised, WebsiteLanguage } from '@glaneur/website-config';
import type { ReactNode } from 'react';
import { TextArea, TextField } from '../components/Field.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import { useFields } from './FieldsContext.js';
import { worded } from './localised.js';

interface Props {
  /** Path of the text; each language stands below it. */
  path: string;
  label: string;
  value: Localised;
  /** @param at the path of the wording that was typed */
  onValue: (value: Localised, at: string) => void;
  /** Several lines: so many are seen at once. */
  rows?: number;
  hint?: ReactNode;
  optional?: boolean;
}

/** One text in each language of the website: lines side by side, longer texts with the whole width to write in. */
export function LocalisedField({ path, label, value, onValue, rows, hint, optional = false }: Props) {
  const texts = useTexts(websiteTexts);
  const { languages } = useFields();
  const several = languages.length > 1;
  const fieldOf = (language: WebsiteLanguage) => {
    const name = `${path}.${language}`;
    const shared = {
      key: language,
      name,
      lang: language,
      label: several ? `${label}, ${texts.languageNames[language]}` : label,
      value: value[language] ?? '',
      onValue: (wording: string) => onValue(worded(value, language, wording), name),
      ...(optional && { optional }),
    };
    const { key, ...props } = shared;
    return rows === undefined ? (
      <TextField key={key} {...props} spellCheck />
    ) : (
      <TextArea key={key} {...props} rows={rows} spellCheck />
    );
  };
  return (
    <div>
      <div className={several ? (rows === undefined ? 'form-row' : 'form') : undefined}>
        {languages.map(fieldOf)}
      </div>
      {hint && <p className="field-hint">{hint}</p>}
    </div>
  );
}
