import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { CreateAdministrator } from '../../../src/application/identity/create-administrator.js';
import { ApiClient } from '../../support/api-client.js';
import { readPdf } from '../../support/labels/read-labels.js';
import { arrivedMailOf } from '../../support/mail/arrived-mail.js';
import { startSmtpServer, type SmtpTestServer } from '../../support/mail/smtp-test-server.js';
import { describeWithRealData } from '../../support/real-data/folder.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { startBrowser } from '../browser.js';
import { setOut, signIn, SIZES, type Traveller } from './traveller.js';
import { VIGO, vigoSpreadsheet } from './vigo.js';

jest.setTimeout(180_000);

const PASSWORD = 'correct horse battery staple';
/** A4 with 3 × 8 labels. */
const LABELS_PER_PAGE = 24;

describeWithRealData('an administrator of Vigo', () => {
  let application: TestApplication;
  let smtp: SmtpTestServer;
  let browser: Browser;
  let traveller: Traveller | undefined;

  beforeAll(async () => {
    smtp = await startSmtpServer();
    application = await startTestApplication({ demoData: false, environment: { SMTP_URL: smtp.url } });
    browser = await startBrowser();
  });

  afterEach(() => traveller?.close());

  afterAll(async () => {
    await browser?.close();
    await application?.close();
    await smtp?.close();
  });

  it.each(SIZES)(
    'makes a depot and an area, imports the file, is told by mail and prints the QR codes: %s',
    async (size, viewport) => {
      const email = `ana.${size}@vigo.example`;
      await application.running.app.get(CreateAdministrator).execute({
        email,
        name: 'Ana Castro',
        password: PASSWORD,
        organisation: { name: `Vigo Recolle ${size}`, timeZone: 'Europe/Madrid', locale: 'en' },
      });
      traveller = await setOut(browser, `admin-${size}`, { viewport });
      const { page, picture, faults } = traveller;
      await signIn(traveller, application.url, { email, password: PASSWORD, startPage: '/admin' });
      await page.getByRole('heading', { name: 'First steps' }).waitFor();
      await picture('overview');

      await makeDepot(traveller);
      await drawArea(traveller);
      const { rows } = await importFile(traveller, size === 'desk');

      const mail = await onlyMailTo(smtp, email);
      expect(mail.subject).toContain('vigo.csv');
      expect(mail.text).toContain(String(rows));

      const codes = await printSheet(traveller, rows);
      const api = await ApiClient.signedIn(application.url, email, PASSWORD);
      expect(codes.toSorted()).toEqual((await codesOf(api)).toSorted());
      await page.goto(codes[0]!.replace(/^https?:\/\/[^/]+/, application.url));
      await page.waitForURL(/\/containers\//);
      await page.getByText('Takes your bag now').waitFor();
      await picture('label-scanned');
      expect(faults).toEqual([]);
    },
  );
});

async function makeDepot({ page, picture }: Traveller): Promise<void> {
  await page.getByRole('link', { name: /Add your depot/ }).click();
  await page.getByRole('button', { name: 'Add a site' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Nave de Teis');
  await dialog.getByLabel('Position', { exact: true }).fill(VIGO.depot);
  await dialog
    .getByRole('img', { name: 'Chosen position' })
    .or(dialog.locator('.leaflet-marker-icon'))
    .first()
    .waitFor();
  await picture('site');
  await dialog.getByRole('button', { name: 'Add a site' }).click();
  await page.getByText('Nave de Teis has been added.').waitFor();
  await picture('sites');
}

async function drawArea({ page, picture }: Traveller): Promise<void> {
  await page.goto(new URL('/admin/areas/new', page.url()).href);
  await page.getByLabel('Name', { exact: true }).fill('Vigo');
  await page.getByLabel('Code', { exact: true }).fill('VGO');
  await page.getByText('Paste or edit as text').click();
  await page.getByLabel('Boundary as GeoJSON').fill(JSON.stringify(VIGO.boundary));
  await page.getByRole('button', { name: 'Use this boundary' }).click();
  await page.getByText('4 corners').waitFor();
  await picture('area');
  await page.getByRole('button', { name: 'Add the area' }).click();
  await page.getByText('Vigo has been added.').waitFor();
  await picture('areas');
}

/** @param dropped onto the page; else chosen from the device */
async function importFile({ page, picture }: Traveller, dropped: boolean): Promise<{ rows: number }> {
  const { text, rows } = vigoSpreadsheet();
  await page.goto(new URL('/admin/imports', page.url()).href);
  const input = page.getByLabel('Spreadsheet as CSV');
  await input.waitFor();
  if (dropped) await drop(page, text);
  else await input.setInputFiles({ name: 'vigo.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByText(/^vigo\.csv, /).waitFor();
  await picture('file-chosen');
  await page.evaluate(WATCH_PROGRESS);
  await page.getByRole('button', { name: 'Start the import' }).click();
  await page.waitForURL(/\/admin\/imports\/[0-9a-f-]{36}$/);
  await page.getByText('Done', { exact: true }).waitFor();
  const figure = (label: string) =>
    page.locator('.figure', { has: page.getByText(label, { exact: true }) }).locator('.figure-number');
  expect(await figure('Added').textContent()).toBe(String(rows));
  expect(await figure('Not imported').textContent()).toBe('0');
  expect(await page.evaluate<string[]>('window.progressSeen')).toContain('Sending the file');
  await picture('imported');
  return { rows };
}

const drop = async (page: Page, text: string) => {
  const dataTransfer = await page.evaluateHandle(
    `(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(text)}], 'vigo.csv', { type: 'text/csv' }));
      return transfer;
    })()`,
  );
  for (const type of ['dragover', 'drop']) {
    await page.locator('.file-drop').dispatchEvent(type, { dataTransfer });
  }
};

/** Notes the names of all progress bars that appear, however short they are there. */
const WATCH_PROGRESS = `(() => {
  window.progressSeen = [];
  new MutationObserver(() => {
    for (const bar of document.querySelectorAll('[role=progressbar], progress')) {
      const name = bar.getAttribute('aria-label') ?? document.getElementById(bar.getAttribute('aria-labelledby'))?.textContent;
      if (!window.progressSeen.includes(name)) window.progressSeen.push(name);
    }
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
})()`;

async function onlyMailTo(smtp: SmtpTestServer, address: string) {
  const mails = () => smtp.mails.filter(({ envelope }) => envelope.to.includes(address));
  for (let wait = 0; wait < 300 && mails().length === 0; wait += 1) await rest(100);
  // A second one would come right behind.
  await rest(1_500);
  expect(mails()).toHaveLength(1);
  return arrivedMailOf(mails()[0]!.raw);
}

/** Selects all containers of the list. @returns what a phone reads on the sheet */
async function printSheet({ page, picture }: Traveller, rows: number): Promise<string[]> {
  await page.goto(new URL('/admin/containers', page.url()).href);
  await page.getByText(`${rows} shown`).waitFor();
  await picture('containers');
  await page.getByLabel('Select all shown').check();
  await page.getByText(`${rows} selected`).waitFor();
  await picture('selected');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'QR sheet (PDF)' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('glaneur-labels.pdf');
  const file = await readFile(await download.path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = readPdf(file);
  expect(pages.map((labels) => labels.length)).toEqual([LABELS_PER_PAGE, rows - LABELS_PER_PAGE]);
  return pages.flat().map(String);
}

async function codesOf(api: ApiClient): Promise<string[]> {
  const { body } = await api.get<{ items: { id: string }[] }>('containers?limit=100');
  const codes = body.items.map(({ id }) => api.get<{ url: string }>(`containers/${id}/code`));
  return (await Promise.all(codes)).map((code) => code.body.url);
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
