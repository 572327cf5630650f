import { checkCustomDomain, checkSlug, type ConfigProblem } from '@glaneur/website-config';

export interface AddressValues {
  slug: string;
  /** Empty: none. */
  customDomain: string;
}

/** What can be said of an address before the API is asked; whether somebody else has it, the API knows alone. */
export function checkAddress({ slug, customDomain }: AddressValues): ConfigProblem[] {
  return [...checkSlug(slug), ...(customDomain === '' ? [] : checkCustomDomain(customDomain))];
}

/** A short address made from a name: `Les Amis d’Élodie` becomes `les-amis-d-elodie`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
}
