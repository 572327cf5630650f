import { areaSlugs, containerSlug, slugify } from './slug.js';

describe('a slug', () => {
  it.each([
    ['Saint-Orens-de-Gameville', 'saint-orens-de-gameville'],
    ['L’Union', 'l-union'],
    ['Œuvre d’été', 'oeuvre-d-ete'],
    ['../../etc/passwd', 'etc-passwd'],
    ['%2e%2e%2f', '2e-2e-2f'],
    ['田中さん', ''],
    ['--', ''],
  ])('of %s is %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('is never longer than a part of an address should be, and ends in a letter', () => {
    expect(slugify(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });
});

describe('the slugs of areas', () => {
  it('take the code, so that a new area of the same name changes none', () => {
    const alone = areaSlugs([{ id: '1', code: 'N1', name: 'Nord' }]);
    const both = areaSlugs([
      { id: '1', code: 'N1', name: 'Nord' },
      { id: '2', code: 'N2', name: 'Nord' },
    ]);
    expect(alone.get('1')).toBe('nord-n1');
    expect(both.get('1')).toBe('nord-n1');
  });

  it('are different even where name and code come out the same, or empty', () => {
    const slugs = areaSlugs([
      { id: '1', code: 'a', name: 'É' },
      { id: '2', code: 'A', name: 'e' },
      { id: '3', code: '?', name: '田' },
    ]);
    expect([...slugs.values()]).toEqual(['e-a-1', 'e-a-2', '3']);
  });
});

describe('the slug of a container', () => {
  it('is its short code', () => {
    expect(containerSlug({ id: '1', code: 'K3F7-9ABC' })).toBe('k3f7-9abc');
  });

  it('is its id when the code is none', () => {
    expect(containerSlug({ id: '1', code: '../x' })).toBe('1');
  });
});
