import { checkAddress, slugOf } from './address-rules.js';

describe('a short address made from a name', () => {
  it.each([
    ['Les Amis d’Élodie', 'les-amis-d-elodie'],
    ['  Tisséa Textile!', 'tissea-textile'],
    ['Œuvre 31', 'uvre-31'],
    ['東京', ''],
    [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ])('%j becomes %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('an address', () => {
  it('needs no domain of its own', () => {
    expect(checkAddress({ slug: 'tissea', customDomain: '' })).toEqual([]);
  });

  it('is refused by the rules of the API', () => {
    const found = checkAddress({ slug: 'www', customDomain: 'localhost' });
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'slug website.slug_reserved',
      'customDomain website.domain_invalid',
    ]);
  });
});
