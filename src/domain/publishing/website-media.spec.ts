import { describedAs, type WebsiteMedia } from './website-media.js';

const picture: WebsiteMedia = {
  id: 'picture',
  organisationId: 'organisation',
  websiteId: 'website',
  hash: '0'.repeat(64),
  width: 640,
  height: 480,
  bytes: 1_000,
  alt: { fr: 'Un banc' },
  version: 1,
};

describe('what a picture shows', () => {
  it('is written anew, language by language', () => {
    const described = describedAs(picture, { en: 'A bench' });
    expect(described).toEqual({ ...picture, alt: { fr: 'Un banc', en: 'A bench' }, version: 2 });
    expect(describedAs(described, { fr: '' })).toEqual({ ...picture, alt: { en: 'A bench' }, version: 3 });
  });

  it('stays as it is where nothing differs', () => {
    expect(describedAs(picture, {})).toBe(picture);
    expect(describedAs(picture, { fr: 'Un banc', en: '' })).toBe(picture);
  });

  it.each([['x'.repeat(301)], ['\0'], ['\ud800']])('keeps the rules of an upload: %j', (fr) => {
    expect(() => describedAs(picture, { fr })).toThrow(
      expect.objectContaining({
        code: 'media.invalid',
        violations: [expect.objectContaining({ path: 'altFr' })],
      }),
    );
  });
});
