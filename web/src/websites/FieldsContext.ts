import type { WebsiteLanguage } from '@glaneur/website-config';
import { createContext, useContext } from 'react';
import type { ConfigForm } from './use-config-form.js';

interface Fields {
  websiteId: string;
  form: ConfigForm;
}

export const FieldsContext = createContext<Fields | null>(null);

/** The form that a section belongs to. */
export function useFields(): Fields & { languages: readonly WebsiteLanguage[] } {
  const fields = useContext(FieldsContext);
  if (!fields) throw new Error('a section needs its form around it');
  const { languages } = fields.form.values;
  return { ...fields, languages };
}
