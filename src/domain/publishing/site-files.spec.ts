import { faultOfPages, isSafeFile, PAGES_MAX } from './site-files.js';

describe('the files of a site', () => {
  it.each(['index.html', 'fr/areas/x.html', 'media/0af3.webp', 'theme.css', 'été.html'])(
    'may be called %s',
    (file) => expect(isSafeFile(file)).toBe(true),
  );

  it.each([
    '../x',
    'a/../../x',
    '/etc/passwd',
    'a//b',
    '',
    '.htaccess',
    'a/.git/x',
    'a\\..\\b',
    'c:/x',
    'a\0b',
    'x y',
    `${'a'.repeat(121)}`,
    'a%2f..',
  ])('may not be called %j', (file) => expect(isSafeFile(file)).toBe(false));

  it('do not overwrite each other, on any system', () => {
    const pages = [
      { path: '/a', file: 'a.html' },
      { path: '/A', file: 'A.html' },
    ];
    expect(faultOfPages(pages)).toMatchObject({ code: 'build.path_taken' });
  });

  it('are not more than there may be', () => {
    const pages = Array.from({ length: PAGES_MAX + 1 }, (_, index) => ({
      path: `/${index}`,
      file: `${index}.html`,
    }));
    expect(faultOfPages(pages)).toMatchObject({ code: 'build.too_many_pages' });
    expect(faultOfPages(pages.slice(1))).toBeUndefined();
  });
});
