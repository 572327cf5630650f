import { anImportReport, anOverdueTour } from '../../../test/support/mail/mail-contents.js';
import { naughtyStrings } from '../../../test/support/real-data/naughty-strings.js';
import { MjmlMailRenderer } from './mjml-mail-renderer.js';

const LINK_URL = 'https://glaneur.example';
const ID = '019aa2c4-5d0e-7c3a-9d55-3f1f0d8e2a11';

const HEADER_MISSING = { code: 'import.header_missing', message: 'The header lacks latitude.' };

const renderer = new MjmlMailRenderer(LINK_URL);

/** What a reader sees of the HTML, in one line. */
const wordsOf = (html: string) =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ');
const tagsOf = (html: string) => [...html.matchAll(/<\/?([a-z][\w:-]*)/gi)].map(([tag]) => tag);

describe('the report of an import', () => {
  it('counts what was done, and shows the first errors with line, column, message and code', async () => {
    const { subject, html, text } = await renderer.render(anImportReport());
    expect(subject).toBe('Imported: containers.csv (198 rows rejected)');
    for (const words of [wordsOf(html), text]) {
      for (const said of [
        '12,480 rows',
        '950',
        '11,320',
        '198',
        'Line 1205, column latitude',
        'latitude is 436.045.',
        'position.latitude_range',
        'Line 1206',
        'container.no_area_here',
        'There are more',
      ]) {
        expect(words).toContain(said);
      }
    }
    expect(text).toContain('Unchanged: 12\n');
  });

  it('leads to the page of the import', async () => {
    const { html, text } = await renderer.render(anImportReport());
    expect(html).toContain(`href="${LINK_URL}/admin/imports/${ID}"`);
    expect(text).toContain(`${LINK_URL}/admin/imports/${ID}\n`);
  });

  it('says nothing of errors where there are none', async () => {
    const { subject, text } = await renderer.render(anImportReport({ rejected: 0, errors: [] }));
    expect(subject).toBe('Imported: containers.csv');
    expect(text).not.toContain('errors');
  });

  it('says one row, in either language as it counts', async () => {
    const one = { rows: 1, created: 0, updated: 0, rejected: 1 };
    expect((await renderer.render(anImportReport(one))).subject).toContain('(1 row rejected)');
    expect((await renderer.render(anImportReport(one, 'fr'))).subject).toContain('(1 ligne refusée)');
  });

  it('of a file that was refused as a whole says why, and counts nothing', async () => {
    const failed = { state: 'failed', failure: HEADER_MISSING, errors: [] } as const;
    const { subject, text } = await renderer.render(anImportReport(failed));
    expect(subject).toBe('Not imported: containers.csv');
    expect(text).toContain('\nThe header lacks latitude.\n');
    expect(text).not.toContain('created');
  });

  it('says in French what is wrong with rows and files, beside the code; what it has no words for as it comes', async () => {
    const errors = [
      { line: 2, column: null, code: 'container.no_area_here', message: 'No area covers this position.' },
      { line: 3, column: 'x', code: 'constructor', message: 'A new rule.' },
    ];
    const { html, text } = await renderer.render(anImportReport({ errors }, 'fr'));
    for (const words of [wordsOf(html), text]) {
      expect(words).toContain('Aucun secteur ne couvre cette position.');
      expect(words).toContain('container.no_area_here');
      expect(words).not.toContain('No area');
      expect(words).toContain('A new rule.');
    }
    const failed = { state: 'failed', failure: HEADER_MISSING, errors: [] } as const;
    expect((await renderer.render(anImportReport(failed, 'fr'))).text).toContain(
      'La première ligne doit nommer',
    );
  });
});

describe('the mail about an overdue tour', () => {
  it('says whose tour of which day it is, and how far it has come', async () => {
    const { subject, html, text } = await renderer.render(anOverdueTour());
    expect(subject).toBe('Tour overdue: Karim Benhaddou, Friday, November 20, 2026');
    for (const words of [wordsOf(html), text]) {
      for (const said of ['Karim Benhaddou', 'Renault Master 3', '5 of 16']) expect(words).toContain(said);
    }
    expect(html).toContain(`href="${LINK_URL}/dispatch/tours/${ID}"`);
  });
});

describe('every mail', () => {
  it.each([
    ['fr', 'fr', 'dimanche 22 novembre 2026 à 00:05'],
    ['fr-CA', 'fr', 'dimanche 22 novembre 2026'],
    ['en', 'en', 'Sunday, November 22, 2026 at 12:05 AM'],
    ['en-GB', 'en', 'Sunday, 22 November 2026 at 00:05'],
    ['de', 'en', 'Sunday, 22 November 2026 at 00:05'],
    ['', 'en', 'Sunday, 22 November 2026'],
    ['no language at all', 'en', 'Sunday, 22 November 2026'],
    ['fr_FR', 'fr', 'dimanche 22 novembre 2026'],
    ['fr-u-ca-buddhist', 'fr', 'dimanche 22 novembre 2026'],
  ])('is written for %j in %s, with the time of the organisation', async (locale, language, time) => {
    const { html, text } = await renderer.render(anImportReport({}, locale));
    expect(html).toContain(`<html lang="${language}"`);
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(time);
  });

  it.each([anImportReport(), anImportReport({}, 'fr'), anOverdueTour(), anOverdueTour({}, 'fr')])(
    'asks nothing of other servers when it is opened, and runs nothing (%#)',
    async (content) => {
      const { html } = await renderer.render(content);
      const addresses = [...html.matchAll(/https?:\/\/[^"'\s<)]+/g)].map(([address]) => address);
      const named = addresses.filter((address) => !/^http:\/\/www\.w3\.org\//.test(address));
      expect(named.every((address) => address.startsWith(`${LINK_URL}/`))).toBe(true);
      expect(html).not.toMatch(/<(script|link|img|iframe|form|object)|@import|url\(/i);
    },
  );

  it('can be read in the dark', async () => {
    const { html } = await renderer.render(anOverdueTour());
    expect(html).toContain('content="light dark"');
    expect(html).toContain('@media (prefers-color-scheme: dark)');
  });

  it('is the same HTML whatever its values say: they are text', async () => {
    const plain = tagsOf((await renderer.render(reportOf('plain'))).html);
    for (const hostile of HOSTILE) {
      const { html, subject } = await renderer.render(reportOf(hostile));
      expect({ hostile, tags: tagsOf(html) }).toEqual({ hostile, tags: plain });
      expect(subject).not.toMatch(/[\0-\x1f\x7f\u2028\u2029]/);
    }
  });

  it('leads nowhere else, whatever the id says', async () => {
    const { html } = await renderer.render(anImportReport({ importId: '"><a href="https://evil.example' }));
    const links = [...html.matchAll(/<a\s+href="([^"]*)"/g)].map(([, link]) => link);
    expect(links).toEqual([`${LINK_URL}/admin/imports/%22%3E%3Ca%20href%3D%22https%3A%2F%2Fevil.example`]);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '</mj-text></mj-column><mj-raw><img src=x></mj-raw>',
  '<mj-include path="/etc/passwd" />',
  '"><h1>',
  '<!-- -->',
  ']]><![CDATA[',
  '<!--[if mso]><p>x</p><![endif]-->',
  '{{constructor}} {% include "x" %} ${x} <%= x %>',
  '&lt;script&gt; &#60;b&#62; &amp;',
  'a\r\nBcc: x@y.z\u2028b\0c',
  '\ud800',
  '\u202eabc',
  'x'.repeat(10_000),
  ...naughtyStrings(),
];

function reportOf(hostile: string) {
  const errors = [{ line: 1, column: hostile, code: hostile, message: hostile }];
  const failure = { code: hostile, message: hostile };
  return anImportReport({ fileName: hostile, failure, errors });
}
