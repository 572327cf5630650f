import { checkConfig, checkCustomDomain, checkSlug, firstConfig, type WebsiteConfig } from './index.js';

/** A copy of a good configuration with one place changed. */
function changed(path: string, value: unknown): unknown {
  const config: unknown = firstConfig('Tisséco', ['en', 'fr']);
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const place = parts.reduce((at, part) => (at as Record<string, unknown>)[part], config);
  (place as Record<string, unknown>)[last] = value;
  return config;
}

function problemsOf(value: unknown): string[] {
  const checked = checkConfig(value);
  return checked.ok ? [] : checked.problems.map(({ path, code }) => `${path} ${code}`);
}

describe('the configuration of a website', () => {
  it('is good as a new website has it', () => {
    expect(checkConfig(firstConfig('Tisséco', ['fr']))).toEqual({
      ok: true,
      config: firstConfig('Tisséco', ['fr']),
    });
  });

  it.each<[string, unknown, string]>([
    ['formatVersion', 2, 'formatVersion config.not_allowed'],
    ['name', undefined, 'name config.missing'],
    ['name', 7, 'name config.wrong_type'],
    ['name', ' \u00a0', 'name text.blank'],
    ['name', 'a\nb', 'name text.several_lines'],
    ['name', 'x'.repeat(81), 'name text.too_long'],
    ['name', 'a\0', 'name text.control_character'],
    ['name', 'a\ud800', 'name text.lone_surrogate'],
    ['languages', [], 'languages config.too_few'],
    ['languages', ['fr', 'fr'], 'languages config.duplicate'],
    ['languages', ['de'], 'languages.0 config.not_allowed'],
    ['theme.primary', 'red;}body{display:none', 'theme.primary theme.colour_invalid'],
    ['theme.primary', '#12345', 'theme.primary theme.colour_invalid'],
    ['theme.primary', '#123456\n', 'theme.primary theme.colour_invalid'],
    ['theme.text', '#eeeeee', 'theme.text theme.contrast_too_low'],
    ['theme.font', 'Comic Sans', 'theme.font config.not_allowed'],
    ['theme.size', 3, 'theme.size config.unknown_field'],
    ['logo', '../../etc/passwd', 'logo id.invalid'],
    ['pages.home.title', { en: 'Hello' }, 'pages.home.title.fr text.missing'],
    ['pages.home.title', { en: 'Hello', fr: 'x', de: 'Hallo' }, 'pages.home.title.de config.unknown_field'],
    ['pages.legal.enabled', true, 'pages.legal.text.en text.missing'],
    ['pages.contact.enabled', true, 'pages.contact contact.nothing_given'],
    ['pages.contact.email', 'a@b.example?bcc=c@d.example', 'pages.contact.email contact.email_invalid'],
    ['pages.contact.phone', '0561;ext=1', 'pages.contact.phone contact.phone_invalid'],
    ['show.areas', ['x'], 'show.areas.0 id.invalid'],
    ['show.areas', 'some', 'show.areas config.not_allowed'],
    ['show.types', [], 'show.types config.too_few'],
    ['show.types', ['glass'], 'show.types.0 config.not_allowed'],
    ['show.types', [7], 'show.types.0 config.not_allowed'],
    ['show.types', 7, 'show.types config.not_allowed'],
    ['emergencyNumber', '112;1', 'emergencyNumber config.number_invalid'],
    ['social', [{ network: 'x', url: 'javascript:alert(1)' }], 'social.0.url social.url_invalid'],
    ['social', [{ network: 'x', url: 'https://x.com@evil.example/' }], 'social.0.url social.url_invalid'],
    ['social', [{ network: 'x', url: 'https://evil.example/' }], 'social.0.url social.foreign_host'],
    ['social', [{ network: 'myspace', url: 'https://x.com/a' }], 'social.0.network config.not_allowed'],
    [
      'pages.news.items',
      [{ id: '../x', date: '2026-02-30', title: {}, text: {} }],
      'pages.news.items.0.id news.id_invalid',
    ],
    [
      'pages.news.items',
      [{ id: 'x', date: '2026-02-30', title: {}, text: {} }],
      'pages.news.items.0.date news.date_invalid',
    ],
  ])('%s = %j is refused by path and rule', (path, value, problem) => {
    expect(problemsOf(changed(path, value))).toContain(problem);
  });

  it.each<[string, unknown]>([
    ['name', '</script><script>alert(1)</script>'],
    ['theme.primary', '#AbCdEf'],
    ['pages.home.intro', { en: 'One.\n\n- two\n- three', fr: '👩‍👩‍👧 ﷽' }],
    ['pages.legal.text', { en: 'half written' }],
    ['social', [{ network: 'facebook', url: 'https://www.facebook.com/profile.php?id=100' }]],
    ['show.types', ['textile', 'shoes']],
  ])('%s = %j is taken as it is', (path, value) => {
    const config = changed(path, value);
    expect(checkConfig(config)).toEqual({ ok: true, config });
  });

  it('has every problem told at once', () => {
    const config = changed('theme.primary', 'red') as WebsiteConfig;
    config.pages.home.title = {};
    expect(problemsOf(config)).toEqual([
      'theme.primary theme.colour_invalid',
      'pages.home.title.en text.missing',
      'pages.home.title.fr text.missing',
    ]);
  });

  it.each([null, undefined, 3, 'x', [], () => 1, JSON.parse('{"__proto__":{"name":1}}')])(
    'is not %p, and nothing is thrown',
    (value) => expect(checkConfig(value).ok).toBe(false),
  );

  it('needs no more than the emergency number of the Union where none is given', () => {
    const { emergencyNumber, ...rest } = firstConfig('x', ['en']);
    expect(checkConfig(rest)).toEqual({ ok: true, config: { ...rest, emergencyNumber } });
  });
});

describe('a slug', () => {
  it.each(['abc', 'tisseco-31', 'a-b-c', 'x'.repeat(40), 'demo'])('may be %s', (slug) => {
    expect(checkSlug(slug)).toEqual([]);
  });

  it.each([
    ['ab', 'website.slug_length'],
    ['x'.repeat(41), 'website.slug_length'],
    ['..%2f..', 'website.slug_invalid'],
    ['../x', 'website.slug_invalid'],
    ['a--b', 'website.slug_invalid'],
    ['Abc', 'website.slug_invalid'],
    ['abc\n', 'website.slug_invalid'],
    ['www', 'website.slug_reserved'],
    ['preview-1', 'website.slug_reserved'],
    [null, 'config.wrong_type'],
  ])('may not be %j', (slug, code) => {
    expect(checkSlug(slug).map((problem) => problem.code)).toEqual([code]);
  });
});

describe("a domain of the operator's own", () => {
  it.each(['www.example.org', 'tri.xn--bcher-kva.example.com', 'a.fr'])('may be %s', (domain) => {
    expect(checkCustomDomain(domain)).toEqual([]);
  });

  it.each([
    'localhost',
    'x.localhost',
    '127.0.0.1',
    '[::1]',
    'a.example:80',
    'WWW.example.org',
    'example.org.',
    '-a.example.org',
    'bücher.example.org',
    `${'a.'.repeat(130)}org`,
    'a/b.example.org',
    'example',
  ])('may not be %s', (domain) => {
    expect(checkCustomDomain(domain).map((problem) => problem.code)).toEqual(['website.domain_invalid']);
  });
});
