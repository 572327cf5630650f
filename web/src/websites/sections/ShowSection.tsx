import { CONTAINER_TYPES, type ContainerType } from '@glaneur/website-config';
import { TextField } from '../../components/Field.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { AllOrSome } from '../AllOrSome.js';
import { useFields } from '../FieldsContext.js';
import { Switch } from '../Switch.js';
import { AreaChoice } from './AreaChoice.js';

/** Which part of the network the website shows. */
export function ShowSection() {
  const texts = useTexts(websiteTexts);
  const { types } = useLanguage().texts;
  const { values, change } = useFields().form;
  return (
    <>
      <AreaChoice />
      <AllOrSome<ContainerType>
        name="show.types"
        label={texts.fields['show.types']}
        all={texts.show.typesAll}
        some={texts.show.typesSome}
        value={values['show.types']}
        items={CONTAINER_TYPES.map((id) => ({ id, label: types[id] }))}
        onValue={(chosen) => change('show.types', chosen)}
      />
      <Switch
        label={texts.fields['show.containerPages']}
        hint={texts.containerPagesHint}
        on={values['show.containerPages']}
        onChange={(on) => change('show.containerPages', on)}
      />
      <TextField
        name="emergencyNumber"
        label={texts.fields.emergencyNumber}
        hint={texts.emergencyHint}
        className="max-w-32"
        inputMode="numeric"
        value={values.emergencyNumber}
        onValue={(number) => change('emergencyNumber', number)}
      />
    </>
  );
}
