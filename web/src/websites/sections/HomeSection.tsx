import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { LocalisedField } from '../LocalisedField.js';

export function HomeSection() {
  const texts = useTexts(websiteTexts);
  const { values, change } = useFields().form;
  return (
    <>
      <LocalisedField
        path="pages.home.title"
        label={texts.fields['pages.home.title']}
        value={values['pages.home.title']}
        onValue={(text, at) => change('pages.home.title', text, at)}
      />
      <LocalisedField
        path="pages.home.intro"
        label={texts.fields['pages.home.intro']}
        rows={4}
        hint={texts.formatHint}
        value={values['pages.home.intro']}
        onValue={(text, at) => change('pages.home.intro', text, at)}
      />
    </>
  );
}
