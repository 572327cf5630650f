import { checkConfig, firstConfig, type WebsiteConfig } from '@glaneur/website-config';
import { configOf, FIELDS, valuesOf } from './config-fields.js';
import { SECTIONS, sectionOf } from './sections.js';

const full: WebsiteConfig = {
  ...firstConfig('Tissea', ['fr', 'en']),
  logo: '0199a3b0-0000-7000-8000-000000000001',
  social: [{ network: 'facebook', url: 'https://www.facebook.com/tissea' }],
};
full.pages.contact = {
  enabled: true,
  email: 'a@tissea.example',
  openingHours: [{ fr: 'Lundi', en: 'Monday' }],
};

/** Paths of everything that a configuration may hold, down to what one field of the form holds. */
function pathsOf(value: object, root = ''): string[] {
  return Object.entries(value).flatMap(([key, nested]) => {
    const path = root === '' ? key : `${root}.${key}`;
    const isField = FIELDS.some((name) => name === path);
    return isField || typeof nested !== 'object' ? [path] : pathsOf(nested as object, path);
  });
}

describe('the form of a website', () => {
  it('gives back the configuration that it was filled from', () => {
    expect(configOf(valuesOf(full))).toEqual(full);
    const first = firstConfig('Tissea', ['en']);
    expect(configOf(valuesOf(first))).toEqual(first);
  });

  it('has a field for everything that a configuration holds', () => {
    const everything = {
      ...full,
      hero: full.logo,
      pages: {
        ...full.pages,
        contact: { ...full.pages.contact, phone: '05 61 00 00 00', address: 'Toulouse' },
      },
    };
    expect(pathsOf(everything).sort()).toEqual(['formatVersion', ...FIELDS].sort());
  });

  it('leaves out what was taken away', () => {
    expect(configOf({ ...valuesOf(full), logo: undefined })).not.toHaveProperty('logo');
  });

  it('shows the problem of every field in a section', () => {
    for (const name of FIELDS) expect(SECTIONS).toContain(sectionOf(name));
    expect(sectionOf('pages.news.items.3.title.fr')).toBe('news');
    expect(sectionOf('pages.news.enabled')).toBe('pages');
    expect(sectionOf('pages.contact')).toBe('pages');
  });

  it('says the same of itself as the API', () => {
    const values = { ...valuesOf(full), 'theme.primary': 'red' };
    const checked = checkConfig(configOf(values));
    expect(checked.ok ? [] : checked.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'theme.primary theme.colour_invalid',
    ]);
  });
});
