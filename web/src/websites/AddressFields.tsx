import { TextField } from '../components/Field.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import type { AddressValues } from './address-rules.js';

interface Props {
  values: AddressValues;
  set: (name: keyof AddressValues, value: string) => void;
}

export function AddressFields({ values, set }: Props) {
  const texts = useTexts(websiteTexts);
  const shared = { autoCapitalize: 'none', spellCheck: false } as const;
  return (
    <>
      <TextField
        name="slug"
        label={texts.slug}
        hint={texts.slugHint}
        {...shared}
        value={values.slug}
        onValue={(slug) => set('slug', slug)}
      />
      <TextField
        name="customDomain"
        label={texts.domain}
        hint={texts.domainHint}
        optional
        inputMode="url"
        {...shared}
        value={values.customDomain}
        onValue={(domain) => set('customDomain', domain.trim().toLowerCase())}
      />
    </>
  );
}
