import type { Website } from '@glaneur/sdk';
import type { WebsiteLanguage } from '@glaneur/website-config';
import { createWebsite } from '../api/websites.js';
import { Dialog } from '../components/Dialog.js';
import { SelectField, TextField } from '../components/Field.js';
import { Form } from '../components/Form.js';
import { useForm } from '../components/use-form.js';
import { useLanguage } from '../i18n/language.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';
import { checkAddress, slugOf, type AddressValues } from './address-rules.js';
import { AddressFields } from './AddressFields.js';
import { languageOptions } from './language-options.js';

interface Values extends AddressValues {
  name: string;
  languages: string;
}

const FIELDS = ['name', 'languages', 'slug', 'customDomain'];

export function NewWebsiteDialog({
  onDone,
  onClose,
}: {
  onDone: (created: Website) => void;
  onClose: () => void;
}) {
  const texts = useTexts(websiteTexts);
  const { language } = useLanguage();
  const { name } = useMe().organisation;
  const form = useForm<Values, Website>({
    start: () => ({
      name,
      languages: language === 'fr' ? 'fr' : 'en,fr',
      slug: slugOf(name),
      customDomain: '',
    }),
    check: (values) => [
      ...(values.name.trim() === '' ? [{ path: 'name', code: 'text.blank', message: '' }] : []),
      ...checkAddress(values),
    ],
    send: ({ languages, customDomain, ...rest }, key) =>
      createWebsite(
        {
          ...rest,
          languages: languages.split(',') as WebsiteLanguage[],
          customDomain: customDomain || null,
        },
        key,
      ),
    onDone,
  });
  const { values, set, setAll } = form;
  /** The short address follows the name until somebody has written one. */
  const rename = (changed: string) =>
    setAll({
      ...values,
      name: changed,
      slug: values.slug === slugOf(values.name) ? slugOf(changed) : values.slug,
    });
  return (
    <Dialog title={texts.createTitle} onClose={onClose}>
      <Form form={form} fields={FIELDS} submitLabel={texts.create} onCancel={onClose}>
        <TextField name="name" label={texts.name} value={values.name} onValue={rename} />
        <SelectField
          name="languages"
          label={texts.languages}
          hint={texts.languagesHint}
          value={values.languages}
          options={languageOptions(texts)}
          onValue={(languages) => set('languages', languages)}
        />
        <AddressFields values={values} set={set} />
      </Form>
    </Dialog>
  );
}
