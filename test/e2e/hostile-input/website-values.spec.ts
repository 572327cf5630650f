import type { WebsiteConfig } from '@glaneur/website-config';
import type { RevisionView, WebsiteView } from '../../../src/application/publishing/websites-reader.port.js';
import type { ApiClient, Problem } from '../../support/api-client.js';
import { inBatches } from '../../support/real-data/batches.js';
import { describeWithRealData } from '../../support/real-data/folder.js';
import { naughtyStrings } from '../../support/real-data/naughty-strings.js';
import { newOrganisation } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface TextPlace {
  readonly path: string;
  readonly max: number;
  readonly lines?: true;
  readonly mayBeBlank?: true;
}

/** Every kind of text that a configuration has. */
const TEXTS: readonly TextPlace[] = [
  { path: 'name', max: 80 },
  { path: 'pages.home.title.en', max: 120 },
  { path: 'pages.home.intro.fr', max: 2_000, lines: true },
  { path: 'pages.howToGive.text.en', max: 20_000, lines: true },
  { path: 'pages.accepted.yes.0.fr', max: 120 },
  { path: 'pages.contact.address', max: 500, lines: true, mayBeBlank: true },
  { path: 'pages.contact.openingHours.0.en', max: 120 },
  { path: 'pages.news.items.0.title.fr', max: 120 },
  { path: 'pages.news.items.0.text.en', max: 5_000, lines: true },
];

/** What goes into addresses, style sheets and links: of these strings none may. */
const OTHERS = [
  'theme.primary',
  'theme.font',
  'languages.0',
  'logo',
  'pages.news.items.0.id',
  'pages.news.items.0.date',
  'pages.news.items.0.picture',
  'pages.contact.email',
  'pages.contact.phone',
  'social.0.url',
  'social.0.network',
  'show.areas.0',
  'show.types.0',
];

const PARALLEL = 8;
const CONTROL = /[\p{Cc}\p{Noncharacter_Code_Point}]/u;

function isLegal(text: string, { max, lines, mayBeBlank }: TextPlace): boolean {
  const withoutEnds = text.replaceAll(/[\t\r\n]/g, '');
  return (
    [...text].length <= max &&
    text.isWellFormed() &&
    !CONTROL.test(withoutEnds) &&
    (lines === true || !/[\r\n\u2028\u2029]/.test(text)) &&
    (mayBeBlank === true || text.trim() !== '')
  );
}

function put(config: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce(
    (at, key) => at[key] as Record<string, unknown>,
    config as Record<string, unknown>,
  );
  place[last] = value;
}

describeWithRealData('every naughty string in a website', () => {
  const strings = naughtyStrings();
  let application: TestApplication;
  let api: ApiClient;
  /** One for each that is asked at the same time. Nothing but its draft changes: version and revision are the same. */
  let websites: { id: string; revision: number }[];
  let plain: WebsiteConfig;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ api } = await newOrganisation(application, 'Naughty and Nice'));
    websites = await Promise.all(
      Array.from({ length: PARALLEL }, async (_, lane) => {
        const made = await api.post<WebsiteView>('websites', { slug: `naughty-${lane}`, name: 'Naughty' });
        return { id: made.body.id, revision: 1 };
      }),
    );
    plain = (await api.get<RevisionView>(`websites/${websites[0]?.id}/draft`)).body.config;
    const text = { en: 'Plain', fr: 'Simple' };
    plain.pages.howToGive = { enabled: true, text: { ...text } };
    plain.pages.accepted = { enabled: true, yes: [{ ...text }], no: [] };
    plain.pages.contact = { enabled: true, phone: '0561000000', openingHours: [{ ...text }] };
    const item = { id: 'one', date: '2026-11-21', title: { ...text }, text: { ...text } };
    plain.pages.news = { enabled: true, items: [item] };
  });
  afterAll(() => application?.close());

  const lane = (place: number) => websites[place % PARALLEL] as { id: string; revision: number };
  const save = async (place: number, config: unknown) => {
    const website = lane(place);
    const path = `websites/${website.id}/draft`;
    const answer = await api.put<RevisionView & Problem>(path, config, website.revision);
    if (answer.status === 200) website.revision = answer.body.revision;
    return answer;
  };
  const withText = (text: string, places: readonly string[]): WebsiteConfig => {
    const config = structuredClone(plain);
    for (const path of places) put(config, path, text);
    return config;
  };

  it('is kept byte for byte in every text that may hold it, and refused by path in every other', async () => {
    const faults: string[] = [];
    await inBatches(strings, PARALLEL, async (text, place) => {
      const illegal = TEXTS.filter((place) => !isLegal(text, place)).map(({ path }) => path);
      if (illegal.length > 0) {
        const refused = await save(
          place,
          withText(
            text,
            TEXTS.map(({ path }) => path),
          ),
        );
        const named = new Set(refused.body.errors?.map(({ path }) => path));
        if (refused.status !== 422 || [...named].sort().join() !== [...illegal].sort().join())
          faults.push(`${JSON.stringify(text)}: ${refused.status} names ${[...named].join()}`);
      }
      const legal = TEXTS.map(({ path }) => path).filter((path) => !illegal.includes(path));
      const config = withText(text, legal);
      const { status, body } = await save(place, config);
      if (status !== 200 || JSON.stringify(inOrder(body.config)) !== JSON.stringify(inOrder(config)))
        faults.push(`${JSON.stringify(text)}: ${status} ${JSON.stringify(body.errors)}`);
    });
    expect(faults).toEqual([]);
  });

  it('is no colour, font, language, id, address, number, link or day', async () => {
    const faults: string[] = [];
    await inBatches(strings, PARALLEL, async (text, place) => {
      const config = structuredClone(plain);
      Object.assign(config, { social: [{ network: 'facebook', url: '' }] });
      Object.assign(config.show, { areas: [''], types: [''] });
      for (const path of OTHERS) put(config, path, text);
      const { status, body } = await save(place, config);
      const named = new Set(body.errors?.map(({ path }) => path));
      const missing = OTHERS.filter((path) => !named.has(path) && !isWhatBelongsThere(path, text));
      if (status !== 422 || missing.length > 0)
        faults.push(`${JSON.stringify(text)}: ${status} ${missing.join()}`);
    });
    expect(faults).toEqual([]);
  });

  it('is no slug, no domain and no number of a revision, unless it is one', async () => {
    await inBatches(strings, PARALLEL, async (text, place) => {
      const { id, revision: version } = lane(place);
      const slug = await api.patch<Problem>(`websites/${id}`, { slug: text, customDomain: text }, version);
      expect([text, slug.status]).toEqual([text, 422]);
      const { status } = await api.get(`websites/${id}/revisions/${encodeURIComponent(text)}`);
      expect([text, [200, 404, 414].includes(status)]).toEqual([text, true]);
    });
  });
});

/** A word or a row of digits among the strings may be an id of a news item, or a number to call. */
function isWhatBelongsThere(path: string, text: string): boolean {
  if (path.endsWith('items.0.id')) return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 60;
  return path === 'pages.contact.phone' && /^\+?[0-9 ().-]{3,40}$/.test(text);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]));
}
