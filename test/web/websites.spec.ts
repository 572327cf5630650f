import type { Browser, FrameLocator, Page } from 'playwright-core';
import sharp from 'sharp';
import { until } from '../support/publishing/patience.js';
import { freePort } from '../support/free-port.js';
import { startTestApplication } from '../support/test-application.js';
import { PHONE, startBrowser, type Visit } from './browser.js';
import { ApiOf, ownErrors, visitAs } from './staff.js';

jest.setTimeout(240_000);

/** Milliseconds. Builds of production begin at least ten seconds apart. */
const BUILD_MS = 60_000;

let application: Awaited<ReturnType<typeof startTestApplication>>;
let browser: Browser;
let api: ApiOf;
let websiteId: string;
let visited: Visit;
let page: Page;

beforeAll(async () => {
  // Addresses of sites name their port, so it has to be known before the application starts.
  application = await startTestApplication({ environment: { SITES_PORT: String(await freePort()) } });
  browser = await startBrowser();
  api = await ApiOf.signedIn(application.url, 'admin');
  websiteId = (await api.get('/websites')).items[0].id as string;
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

afterEach(async () => {
  await visited?.close();
});

async function openEditor(options: Parameters<typeof visitAs>[3] = {}): Promise<void> {
  visited = await visitAs(browser, application.url, 'admin', options);
  page = visited.page;
  await page.goto(`${application.url}/admin/websites/${websiteId}`);
  await page.getByLabel('Name of the website').waitFor();
}

/** The version of the preview that is seen; the next one loads behind it. */
const preview = (): FrameLocator => page.frameLocator('.preview iframe:not(.is-loading)');
const openSection = (name: string) =>
  page
    .locator('summary')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
    .click();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const goTo = (path: string) => page.goto(`${application.url}${path}`);

/** Publishes what is typed and waits until the public sees it. */
async function publish(label: string): Promise<void> {
  await button(label).click();
  const panel = page.getByRole('region', { name: 'Publishing' });
  await panel.waitFor();
  await page.getByText('Your website is public').waitFor({ timeout: BUILD_MS });
}

/** What a visitor of the public website sees. */
async function publicSite(): Promise<{ title: string; theme: string }> {
  const { items } = await api.get(`/websites/${websiteId}/releases`);
  const { url } = items.find(({ live }: { live: boolean }) => live) as { url: string };
  const visitor = await browser.newPage();
  try {
    await visitor.goto(url);
    const theme = await visitor.evaluate(async () => (await fetch('/theme.css')).text());
    return { title: await visitor.title(), theme };
  } finally {
    await visitor.close();
  }
}

describe('a public website', () => {
  it('is changed, previewed, published, restored and taken back', async () => {
    await openEditor();
    await preview().getByText('Tisséa Textile').first().waitFor({ timeout: BUILD_MS });
    await publish('Publish');

    await page.getByLabel('Name of the website').fill('Les Trouvailles');
    await page.getByLabel('Main colour', { exact: true }).fill('#14532D');
    await preview().getByText('Les Trouvailles').first().waitFor({ timeout: BUILD_MS });
    expect((await publicSite()).title).toContain('Tisséa Textile');
    await page.getByText('Not saved yet').waitFor();

    await publish('Save and publish');
    const changed = await publicSite();
    expect(changed.title).toContain('Les Trouvailles');
    expect(changed.theme.toLowerCase()).toContain('#14532d');
    expect(await page.getByRole('link', { name: 'Open the website' }).first().getAttribute('href')).toMatch(
      /^http:\/\/demo\.localhost:/,
    );

    await goTo(`/admin/websites/${websiteId}/history`);
    await button('Restore revision 1').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
    await page.getByText('Revision 1 is the draft again').waitFor();
    expect((await publicSite()).title).toContain('Les Trouvailles');
    await page.getByText('repeats revision 1').waitFor();

    await button('Releases').click();
    await page
      .getByRole('button', { name: /^Go back to the release of/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Go back to it' }).click();
    await page.getByText('The public sees this release again.').waitFor();
    const back = await publicSite();
    expect(back.title).toContain('Tisséa Textile');
    expect(back.theme.toLowerCase()).not.toContain('#14532d');

    await button('Builds').click();
    const rows = page.getByRole('table', { name: 'Builds, newest first' }).getByRole('row');
    await rows.filter({ hasText: 'Website' }).filter({ hasText: 'Done' }).first().waitFor();
    expect(await rows.filter({ hasText: 'Preview' }).count()).toBe(0);
    await page.getByLabel('Previews too').check();
    await rows.filter({ hasText: 'Preview' }).first().waitFor();
    expect(ownErrors(visited)).toEqual([]);
  });

  it('is counted among the builds', async () => {
    await openEditor();
    await goTo('/admin/builds');
    await page.getByRole('img', { name: /^By hour of the day: / }).waitFor();
    await page.getByText('As a table').first().click();
    await page.getByRole('table', { name: 'By day', exact: true }).getByRole('row').nth(1).waitFor();
    await page.getByRole('table', { name: 'Most active people' }).getByText('Camille Fabre').waitFor();
    expect(ownErrors(visited)).toEqual([]);
  });
});

describe('the form of a website', () => {
  it('says what is wrong in the words of the rules, and where', async () => {
    await openEditor();
    await page.getByLabel('Main colour', { exact: true }).fill('green');
    await page.getByText('The preview waits until this is put right:').waitFor();
    await openSection('Social networks');
    await button('Add a link').click();
    await button('Save draft').click();
    await page.getByText('2 things to put right').waitFor();
    await page.getByText('A colour is written like #1d5c4f.').first().waitFor();
    await page.getByText('A link begins with https://').first().waitFor();
    const field = page.getByLabel('Main colour', { exact: true });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('0f7');
    await field.blur();
    expect(await field.inputValue()).toBe('#00ff77');
    await page.getByRole('status').filter({ hasText: '1 thing to put right' }).waitFor();
  });

  it('leads from each problem to its field, whatever is closed', async () => {
    await openEditor();
    await openSection('Pages');
    await page.getByLabel('Text of “How to give”, French').fill('');
    await openSection('Pages');
    await openSection('News');
    await button('Write a news item').click();
    await openSection('News');
    await page.getByLabel('Name of the website').fill('');

    const focused = () =>
      page.evaluate<string>(`document.activeElement.closest('[data-path]')?.getAttribute('data-path')`);
    const follow = async (name: RegExp, path: string) => {
      await page.getByRole('region', { name: 'Preview' }).getByRole('button', { name }).click();
      await page.locator(`[data-path="${path}"] [aria-invalid="true"]:focus`).waitFor();
    };
    await follow(/^Pages, Text of “How to give”: Write this/, 'pages.howToGive.text.fr');
    await follow(/^News, News items: Write this/, 'pages.news.items.0.title.fr');
    await follow(/^Name and languages, Name of the website: /, 'name');
    await button('Go to the next one').click();
    await page.waitForTimeout(200);
    const first = await focused();
    await button('Go to the next one').click();
    await page.waitForTimeout(200);
    expect(await focused()).not.toBe(first);

    await page.setViewportSize(PHONE);
    await button('Preview').click();
    await follow(/^Name and languages/, 'name');
    expect(ownErrors(visited)).toEqual([]);
  });

  it('keeps the page and the place that are read while the preview changes', async () => {
    await openEditor();
    await preview().getByRole('heading', { level: 1 }).waitFor({ timeout: BUILD_MS });
    // The frame that was asked may make way for the next version while it answers.
    const inPreview = async <T>(script: string): Promise<T> => {
      for (;;) {
        try {
          return await preview().locator('body').evaluate<T, void>(script);
        } catch (error) {
          if (!(error as Error).message.includes('Frame was detached')) throw error;
        }
      }
    };
    const pageShown = (value: string) =>
      until(async () => (await page.getByLabel('Page shown').inputValue()) === value);

    await inPreview(`document.querySelector('a[href="/how-to-give"]').click()`);
    await pageShown('howToGive fr');
    await button('Phone').click();
    await inPreview(`scrollTo({ top: 90, behavior: 'instant' })`);
    await page.waitForTimeout(300);
    expect(await inPreview<number>('Math.round(scrollY)')).toBe(90);
    await page.getByLabel('Name of the website').fill('Un autre nom');
    await until(async () => (await inPreview<string>('document.title')).includes('Un autre nom'));
    expect(await inPreview<string>('location.pathname')).toBe('/how-to-give');
    expect(await inPreview<number>('Math.round(scrollY)')).toBe(90);

    await page.getByLabel('Page shown').selectOption('home fr');
    await until(async () => (await inPreview<string>('location.pathname')) === '/');
    expect(await inPreview<number>('scrollY')).toBe(0);
    await inPreview(`document.querySelector('li > a[href^="/areas/"]').click()`);
    await page.getByRole('option', { name: 'Another page', selected: true }).waitFor({ state: 'attached' });
    expect(ownErrors(visited)).toEqual([]);
  });

  it('takes another address after a draft was saved', async () => {
    await openEditor();
    await page.getByLabel('Name of the website').fill('Enregistré');
    await button('Save draft').click();
    await page.getByText('The draft was saved. It is not public yet.').waitFor();
    await openSection('Address');
    await button('Change the address').click();
    await page.getByRole('dialog').getByLabel('Short address').fill('demo-moved');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('The address was changed.').waitFor();
    const { version } = await api.get(`/websites/${websiteId}`);
    await api.call('PATCH', `/websites/${websiteId}`, { slug: 'demo' }, { 'If-Match': `"${version}"` });
  });

  it('keeps what was typed when somebody else was faster', async () => {
    await openEditor();
    const draft = await api.get(`/websites/${websiteId}/draft`);
    const config = { ...draft.config, emergencyNumber: '15' };
    await api.call('PUT', `/websites/${websiteId}/draft`, config, { 'If-Match': `"${draft.revision}"` });

    await page.getByLabel('Name of the website').fill('Le Vestiaire');
    await button('Save draft').click();
    const notice = page.getByRole('alert').filter({ hasText: 'Somebody changed this meanwhile' });
    await notice.getByText('Emergency number: 15 (was 112)').waitFor();
    await button('Keep my changes on top of theirs').click();
    await button('Save draft').click();
    await page.getByText('The draft was saved. It is not public yet.').waitFor();
    const saved = (await api.get(`/websites/${websiteId}/draft`)).config;
    expect([saved.name, saved.emergencyNumber]).toEqual(['Le Vestiaire', '15']);
    expect(ownErrors(visited)).toEqual([]);
  });

  it('asks before what was typed is left, also on the way back of the browser', async () => {
    await openEditor();
    await page.getByLabel('Name of the website').fill('Perdu');
    await page.getByRole('link', { name: 'History' }).click();
    const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
    await dialog.getByRole('button', { name: 'Stay here' }).click();
    expect(await page.getByLabel('Name of the website').inputValue()).toBe('Perdu');
    await page.getByRole('link', { name: 'History' }).click();
    await dialog.getByRole('button', { name: 'Leave without saving' }).click();
    await page.getByRole('heading', { level: 1, name: /^History of/ }).waitFor();

    await page.locator('.page-back').click();
    await page.getByLabel('Name of the website').fill('Encore');
    await page.goBack();
    await dialog.waitFor();
    expect(new URL(page.url()).pathname).toBe(`/admin/websites/${websiteId}`);
  });

  it('takes a picture, shows it whole, describes it anew, and the preview has it', async () => {
    await openEditor();
    await openSection('Logo and picture');
    await button('Logo: Choose a picture').click();
    const dialog = page.getByRole('dialog', { name: 'Choose a picture' });
    const [width, height] = [600, 200];
    const picture = await sharp({ create: { width, height, channels: 3, background: '#9f1239' } })
      .png()
      .toBuffer();
    await dialog
      .getByLabel('Picture', { exact: true })
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: picture });
    await dialog.getByRole('img', { name: 'logo.png' }).waitFor();
    await dialog.getByLabel(/^What it shows, French/).fill('Le logo de Tisséa');
    await dialog.getByRole('button', { name: 'Add and use it' }).click();
    await dialog.waitFor({ state: 'detached' });
    const shown = page.getByRole('group', { name: 'Logo' }).getByRole('img');
    await shown.waitFor();
    const address = await shown.getAttribute('src');
    const size = await page.evaluate(`(() => {
      const image = document.querySelector('img[src="${address}"]');
      return { ratio: image.naturalWidth / image.naturalHeight, fit: getComputedStyle(image).objectFit };
    })()`);
    expect(size).toEqual({ ratio: width / height, fit: 'contain' });
    const logo = preview().locator('img[src^="/media/"]').first();
    await logo.waitFor({ timeout: BUILD_MS, state: 'attached' });

    await button('Logo: Choose a picture').click();
    await dialog.getByRole('button', { name: 'Describe: Le logo de Tisséa' }).click();
    await dialog.getByLabel(/^What it shows, French/).fill('Une bobine de fil');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('The description was saved.').waitFor();
    await dialog.getByRole('button', { name: 'Use: Une bobine de fil' }).waitFor();
    const { items } = await api.get(`/websites/${websiteId}/media`);
    expect(items.map(({ alt }: { alt: object }) => alt)).toEqual([{ fr: 'Une bobine de fil' }]);
    expect(ownErrors(visited)).toEqual([]);
  });

  it('stands on a phone, one view at a time, nothing wider than the screen', async () => {
    await openEditor({ viewport: PHONE });
    const wide = () => page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
    expect(await wide()).toBe(false);
    await button('Preview').click();
    await preview().getByRole('heading', { level: 1 }).waitFor({ timeout: BUILD_MS });
    expect(await page.getByLabel('Name of the website').isVisible()).toBe(false);
    expect(await wide()).toBe(false);
    for (const path of [`/admin/websites/${websiteId}/history`, '/admin/builds', '/admin/websites']) {
      await goTo(path);
      await page.getByRole('table').first().waitFor();
      expect(await wide()).toBe(false);
    }
  });
});

describe('the end of a website', () => {
  it('is asked for by its name, and leaves nothing in the list', async () => {
    const website = { slug: 'to-remove', name: 'À supprimer', languages: ['fr'] };
    const { id } = await api.call('POST', '/websites', website);
    visited = await visitAs(browser, application.url, 'admin');
    page = visited.page;
    await page.goto(`${application.url}/admin/websites/${id}`);
    await page.getByLabel('Name of the website').fill('Renommé, pas enregistré');
    await openSection('Remove the website');
    await button('Remove this website').click();
    const dialog = page.getByRole('dialog', { name: 'Remove À supprimer?' });
    await dialog.getByRole('button', { name: 'Remove it for good' }).click();
    await dialog.getByText('This is not the name of the website.').waitFor();
    await dialog.getByLabel(/^Type the name/).fill('À supprimer');
    await dialog.getByRole('button', { name: 'Remove it for good' }).click();
    await page.getByText('À supprimer was removed.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Public websites' }).waitFor();
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('link', { name: 'À supprimer' }).count()).toBe(0);
    expect(ownErrors(visited)).toEqual([]);
  });
});
