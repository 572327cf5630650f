import { reportLanguage } from './report-language.js';

describe('the language of a public page', () => {
  it.each([
    ['fr', 'en', 'fr'],
    [undefined, 'fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    [undefined, 'de, en;q=0.5, fr;q=0.1', 'en'],
    ['de', 'fr', 'fr'],
    [['fr', 'en'], 'fr', 'fr'],
    [undefined, undefined, 'en'],
    ['__proto__', `${'x,'.repeat(5_000)}fr`, 'en'],
  ])('asked for %p by a browser that wants %p: %s', (wanted, accepted, language) => {
    expect(reportLanguage(wanted, accepted)).toBe(language);
  });
});
