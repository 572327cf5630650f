import type { Browser, Page } from 'playwright-core';
import { holdImport } from '../support/held-import.js';
import { startTestApplication } from '../support/test-application.js';
import { startBrowser, type Visit } from './browser.js';
import { ownErrors, refusal, visitAs } from './staff.js';

jest.setTimeout(120_000);

let application: Awaited<ReturnType<typeof startTestApplication>>;
let browser: Browser;
let visited: Visit;
let page: Page;

beforeAll(async () => {
  application = await startTestApplication();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

beforeEach(async () => {
  visited = await visitAs(browser, application.url, 'admin');
  page = visited.page;
  await page.goto(`${application.url}/admin/imports`);
});

afterEach(async () => {
  await visited?.close();
});

const choose = (name: string, content: string) =>
  page
    .getByLabel('Spreadsheet as CSV')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const start = () => page.getByRole('button', { name: 'Start the import' }).click();
/** On the import's own page: the list of earlier ones says the same of others. */
const done = async (name = 'conteneurs.csv') => {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByText('Done', { exact: true }).waitFor({ timeout: 60_000 });
};

const ROWS = [
  'reference;name;latitude;longitude;couleur',
  'IMP-1;Place du Capitole;43.6045;1.444;bleu',
  'IMP-2;Nulle part;10.5;10.5;vert',
  'IMP-1;Encore;43.6045;1.444;bleu',
];

/** Rows: more than two chunks, and several pieces of a file. */
const LONG = 12_000;

describe('an import', () => {
  it('is followed to its end, shows what was wrong line by line, and is undone', async () => {
    await choose('conteneurs.csv', ROWS.join('\n'));
    await start();
    await done();
    const rows = page.getByRole('table', { name: 'Errors by line' }).getByRole('row');
    await rows.filter({ hasText: 'container.no_area_here' }).waitFor();
    await rows.filter({ hasText: 'import.duplicate_reference' }).waitFor();
    await rows.filter({ hasText: 'No area covers this position. Draw one that does' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the rejected rows' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('conteneurs-errors.csv');
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('Undone', { exact: true }).waitFor({ timeout: 30_000 });
    expect(ownErrors(visited)).toEqual([]);
  });

  it('says in French what was wrong, in words for a file', async () => {
    await choose('conteneurs.csv', ROWS.join('\n'));
    await start();
    await done();
    await page.getByRole('button', { name: 'Français' }).click();
    const rows = page.getByRole('table', { name: 'Erreurs par ligne' }).getByRole('row');
    await rows.filter({ hasText: 'Aucun secteur ne couvre cette position. Corrigez-la' }).waitFor();
    await rows.filter({ hasText: 'Cette référence figure déjà plus haut' }).waitFor();
  });

  it('shows each of its phases, the bar moving as the file is read', async () => {
    const held = holdImport(application);
    try {
      const rows = Array.from(
        { length: LONG },
        (_, row) => `BAR-${row},43.${604_000 + (row % 900)},1.444,long`,
      );
      await choose('long.csv', `reference,latitude,longitude,size\n${rows.join('\n')}\n`);
      await start();
      const bar = (name: string) => page.getByRole('progressbar', { name, exact: true });
      const share = async (name: string) => Number(await bar(name).getAttribute('aria-valuenow'));
      await page.locator('[aria-label="Reading the file"][aria-valuenow]:not([aria-valuenow="0"])').waitFor();
      expect(await share('Reading the file')).toBeLessThan(100);
      held.readOn();
      await bar('Checking the rows').waitFor();
      expect(await bar('Checking the rows').getAttribute('aria-valuetext')).toBe('0 of 12,000');
      held.check();
      await bar('Writing the containers').waitFor();
      held.apply();
      await done('long.csv');
      expect(await page.getByRole('progressbar').count()).toBe(0);
    } finally {
      held.end();
    }
    expect(ownErrors(visited)).toEqual([]);
  });

  it('of a file that is no CSV is refused with what to do instead', async () => {
    await choose('conteneurs.xlsx', 'PK\u0003\u0004\u0000\u0000');
    await start();
    await page.getByRole('alert').filter({ hasText: 'Save the spreadsheet as CSV first' }).waitFor();
    expect(await page.getByText('conteneurs.xlsx').count()).toBe(1);
  });

  it('whose sending is cut can be started again', async () => {
    await choose('conteneurs.csv', ROWS.join('\n'));
    await page.route('**/api/v1/imports', (route) => route.abort(), { times: 1 });
    await start();
    await page.getByRole('alert').filter({ hasText: 'no connection' }).waitFor();
    expect(await page.getByRole('button', { name: 'Start the import' }).isEnabled()).toBe(true);
  });

  it('that failed says that nothing was changed', async () => {
    await choose('sans-position.csv', 'reference;name\nA;B');
    await start();
    await page.getByRole('alert').filter({ hasText: 'Nothing was changed.' }).waitFor({ timeout: 30_000 });
  });

  it('goes on being followed when the stream breaks', async () => {
    await page.route('**/api/v1/imports/*/events', (route) =>
      route.fulfill(refusal(503, 'service.unavailable')),
    );
    await choose('conteneurs.csv', ROWS.slice(0, 2).join('\n'));
    await start();
    await done();
  });
});
