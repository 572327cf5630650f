import fc from 'fast-check';
import {
  checkConfig,
  contrastRatio,
  firstConfig,
  mediaIn,
  SOCIAL_HOSTS,
  type WebsiteConfig,
} from './index.js';

/** Whatever may be typed, pasted or sent: Unicode, control characters, halves of pairs, mark-up, ways out of a folder. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '../../../../etc/passwd',
    '..%2f..%2f',
    'url(https://evil.example/x.png)',
    '#fff;}*{background:url(//evil.example)}',
    '{{constructor.constructor("alert(1)")()}}',
    '${7*7}',
    '%00',
    '__proto__',
  ),
);

const leaves = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
    : [path];

function changed(config: WebsiteConfig, path: readonly string[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(config)) as Record<string, unknown>;
  const place = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
  place[path.at(-1) ?? ''] = value;
  return copy;
}

const full: WebsiteConfig = {
  ...firstConfig('Tissea', ['fr', 'en']),
  logo: '0197a000-0000-7000-8000-000000000001',
  social: [{ network: 'facebook', url: 'https://www.facebook.com/tissea' }],
};
full.pages.news.items.push({
  id: 'first',
  date: '2026-11-21',
  title: { fr: 'Un', en: 'One' },
  text: { fr: 'Un', en: 'One' },
  picture: '0197a000-0000-7000-8000-000000000002',
});
full.pages.accepted.yes.push({ fr: 'Oui', en: 'Yes' });
full.pages.contact.email = 'hello@example.org';
full.pages.contact.phone = '+33 5 61 00 00 00';

const TEXTS = /^name$|\.(?:en|fr)$/;

describe('whatever stands in a configuration', () => {
  it('is kept byte for byte where it is a text, or refused by its path', () => {
    const place = fc.constantFrom(...leaves(full).filter((path) => TEXTS.test(path.join('.'))));
    fc.assert(
      fc.property(place, anyText, (path, text) => {
        const config = changed(full, path, text);
        const checked = checkConfig(config);
        if (checked.ok) expect(checked.config).toEqual(config);
        else
          expect(new Set(checked.problems.map((problem) => problem.path))).toEqual(new Set([path.join('.')]));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused by its path where it is no text, unless it is what belongs there', () => {
    const place = fc.constantFrom(...leaves(full).filter((path) => !TEXTS.test(path.join('.'))));
    fc.assert(
      fc.property(place, fc.oneof(anyText, fc.anything()), (path, value) => {
        const checked = checkConfig(changed(full, path, value));
        if (!checked.ok) expect(checked.problems.length).toBeGreaterThan(0);
        else expect(isHarmless(checked.config)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never the reason of a crash, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(checkConfig(value).ok).toBe(false);
        },
      ),
    );
  });

  it('reaches no place that a style sheet, a link or a file name is made of, unless it is one', () => {
    const colour = fc.string({ unit: fc.constantFrom(...'#0123456789abcdefABCDEF;})(\n '), maxLength: 9 });
    fc.assert(
      fc.property(colour, (primary) => {
        const checked = checkConfig(changed(full, ['theme', 'primary'], primary));
        expect(checked.ok).toBe(/^#[0-9a-fA-F]{6}$/.test(primary) && !primary.includes('\n'));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** What a template puts into CSS, links and paths is of the narrowest kind. */
function isHarmless({ theme, social, pages, emergencyNumber, ...config }: WebsiteConfig): boolean {
  const { font, ...colours } = theme;
  const hosts = Object.values(SOCIAL_HOSTS).flat() as string[];
  return (
    Object.values(colours).every((colour) => /^#[0-9a-f]{6}$/i.test(colour)) &&
    /^[a-z]+$/.test(font) &&
    social.every(
      ({ url }) => /^https:$/.test(url.slice(0, 6)) && hosts.includes(url.split('/')[2]?.split('?')[0] ?? ''),
    ) &&
    mediaIn({ ...config, theme, social, pages, emergencyNumber }).every(({ id }) =>
      /^[0-9a-f-]{36}$/.test(id),
    ) &&
    pages.news.items.every(({ id, date }) => /^[a-z0-9-]+$/.test(id) && /^\d{4}-\d\d-\d\d$/.test(date)) &&
    /^\d+$/.test(emergencyNumber) &&
    !/[\s<>"'&?]/.test(pages.contact.email ?? '') &&
    !/[<>"'&?;]/.test(pages.contact.phone ?? '')
  );
}

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });
});
