import { firstConfig } from '@glaneur/website-config';
import { pagesOf, pathOf } from './preview-pages.js';

describe('the pages of a preview', () => {
  it('are those that are switched on', () => {
    const config = firstConfig('Tissea', ['fr', 'en']);
    config.pages.contact.enabled = true;
    expect(pagesOf(config)).toEqual(['home', 'map', 'contact']);
  });

  it('stand at the root in the default language, below its name in the other', () => {
    expect(pathOf('home', 'fr', ['fr', 'en'])).toBe('/');
    expect(pathOf('home', 'en', ['fr', 'en'])).toBe('/en/');
    expect(pathOf('accepted', 'en', ['fr', 'en'])).toBe('/en/what-we-accept');
  });
});
