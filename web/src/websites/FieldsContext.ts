import type { WebsiteLanguage } from '@glaneur/website-config';
import { createContext, useContext } from 'react';
import type { ConfigForm } from './use-config-form.js';

interface Fields {
  websiteId: string;
  form: ConfigForm;
  /** Brings the person to the field at which a broken rule is put right. */
  goTo: (path: string) => void;
  pictures: {
    /** How often what a picture shows was written anew: it is not part of the draft, but seen in the preview. */
    described: number;
    onDescribed: () => void;
  };
}

export const FieldsContext = createContext<Fields | null>(null);

/** The form that a section belongs to. */
export function useFields(): Fields & { languages: readonly WebsiteLanguage[] } {
  const fields = useContext(FieldsContext);
  if (!fields) throw new Error('a section needs its form around it');
  const { languages } = fields.form.values;
  return { ...fields, languages };
}
