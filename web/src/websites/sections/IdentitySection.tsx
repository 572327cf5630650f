import type { WebsiteLanguage } from '@glaneur/website-config';
import { SelectField, TextField } from '../../components/Field.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { languageOptions } from '../language-options.js';

export function IdentitySection() {
  const texts = useTexts(websiteTexts);
  const { form } = useFields();
  const { values, change } = form;
  return (
    <div className="form-row">
      <TextField
        name="name"
        label={texts.fields.name}
        value={values.name}
        onValue={(name) => change('name', name)}
      />
      <SelectField
        name="languages"
        label={texts.fields.languages}
        hint={texts.languagesHint}
        value={values.languages.join()}
        options={languageOptions(texts)}
        onValue={(chosen) => change('languages', chosen.split(',') as WebsiteLanguage[])}
      />
    </div>
  );
}
