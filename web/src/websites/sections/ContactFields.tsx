import { OPENING_HOURS_MAX } from '@glaneur/website-config';
import { TextArea, TextField } from '../../components/Field.js';
import { useFormViolations } from '../../components/FormContext.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { LocalisedList } from '../LocalisedList.js';

export function ContactFields() {
  const texts = useTexts(websiteTexts);
  const { sayViolation } = useCommon();
  const { values, change } = useFields().form;
  const whole = useFormViolations().filter(({ path }) => path === 'pages.contact');
  const lineOf = (name: 'pages.contact.email' | 'pages.contact.phone' | 'pages.contact.address') => ({
    name,
    label: texts.fields[name],
    optional: true,
    value: values[name] ?? '',
    onValue: (line: string) => change(name, line === '' ? undefined : line),
  });
  return (
    <>
      <div data-path="pages.contact">
        {whole.map((violation) => (
          <p key={violation.code} className="field-error" aria-invalid tabIndex={-1}>
            {sayViolation(violation)}
          </p>
        ))}
      </div>
      <div className="form-row">
        <TextField {...lineOf('pages.contact.email')} type="email" inputMode="email" />
        <TextField {...lineOf('pages.contact.phone')} type="tel" />
      </div>
      <TextArea {...lineOf('pages.contact.address')} />
      <LocalisedList
        path="pages.contact.openingHours"
        label={texts.fields['pages.contact.openingHours']}
        most={OPENING_HOURS_MAX}
        value={values['pages.contact.openingHours']}
        onValue={(list, at) => change('pages.contact.openingHours', list, at)}
      />
    </>
  );
}
