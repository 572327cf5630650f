import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { PictureField } from '../media/PictureField.js';

export function PicturesSection() {
  const texts = useTexts(websiteTexts);
  const { values, change } = useFields().form;
  return (
    <div className="form-row">
      <PictureField
        name="logo"
        label={texts.fields.logo}
        hint={texts.picture.logoHint}
        value={values.logo}
        onValue={(id) => change('logo', id)}
      />
      <PictureField
        name="hero"
        label={texts.fields.hero}
        hint={texts.picture.heroHint}
        value={values.hero}
        onValue={(id) => change('hero', id)}
      />
    </div>
  );
}
