import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import type { ReportSummary } from '../../src/application/reports/reports-reader.port.js';
import { ApiClient } from '../support/api-client.js';
import { naughtyStrings } from '../support/real-data/naughty-strings.js';
import { aPhoto, Reporting } from '../support/reporting.js';
import { startTestApplication, type TestApplication } from '../support/test-application.js';
import { DESK, PHONE, startBrowser, type Visit, visit } from './browser.js';

jest.setTimeout(180_000);

const WITHOUT_JAVASCRIPT = { javaScriptEnabled: false };
const DISPATCHER = 'dispatcher@demo.glaneur.example';

let application: TestApplication;
let browser: Browser;
let reporting: Reporting;
let containers: { id: string; name: string }[];
const visits: Visit[] = [];

beforeAll(async () => {
  application = await startTestApplication();
  browser = await startBrowser();
  reporting = new Reporting(application.url, await ApiClient.signedIn(application.url, DISPATCHER));
  const { body } = await reporting.staff.get<{ items: typeof containers }>(
    'containers?status=active&limit=50',
  );
  containers = body.items;
});
afterEach(async () => {
  for (const one of visits.splice(0)) await one.close();
});
afterAll(async () => {
  await browser?.close();
  await application?.close();
});

const open = async (path: string, options = {}) => {
  const visited = await visit(browser, application.url + path, options);
  visits.push(visited);
  return visited.page;
};
const aContainer = () => containers.pop() as { id: string; name: string };
const newest = async (containerId: string) => (await reporting.of(containerId))[0] as ReportSummary;

const signedIn = async (path: string, viewport = DESK) => {
  const page = await open(`/sign-in?next=${encodeURIComponent(path)}`, { viewport });
  await page.getByLabel('E-mail address').fill(DISPATCHER);
  await page.getByLabel('Password', { exact: true }).fill('glaneur-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  return page;
};

describe('the public form, in a browser without JavaScript', () => {
  it('is reached from the container on the map, and sends by one tap', async () => {
    const { id, name } = aContainer();
    const map = await open(`/containers/${id}`);
    await map.getByRole('link', { name: 'Report a problem', exact: true }).click();
    await map.waitForURL(/\/report\//);

    const page = await open(`/report/${id}`, WITHOUT_JAVASCRIPT);
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Is a person in danger?',
    );
    expect(await page.getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe('tel:112');
    expect(await page.getByText(name, { exact: true }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'It is full' }).click();
    await page.waitForURL(/\/r\/[\w-]{32}\?sent=1/);
    expect(await page.getByRole('status').textContent()).toContain('Thank you');
    expect(await page.getByText('Received: nobody has looked at it yet').isVisible()).toBe(true);
    const report = await newest(id);
    expect(report).toMatchObject({ category: 'full', count: 1 });

    await reporting.act(report.id, 'answer', { text: 'Soon <b>emptied</b>.\nThanks' });
    await reporting.act(report.id, 'close');
    await page.reload();
    expect(await page.getByText('Closed by the team').isVisible()).toBe(true);
    expect(await page.getByText('Soon <b>emptied</b>.').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Français' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Votre signalement');
    expect(await page.context().cookies()).toEqual([]);
  });

  it('takes words, a photo and a contact in French, and gives back what was typed when something is wrong', async () => {
    const { id } = aContainer();
    const page = await open(`/report/${id}`, { ...WITHOUT_JAVASCRIPT, locale: 'fr-FR' });
    await page.getByText('Ajouter d’abord quelques mots').click();
    await page.locator('#words').fill('La trappe <i>coince</i>');
    await page.locator('#contact').fill('pas un contact');
    await page.locator('#contact').press('Enter');
    expect(page.url()).toMatch(/\/report\//);
    await page.getByRole('button', { name: 'Il est abîmé' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('ni une adresse e-mail');
    const contact = page.locator('#contact');
    expect(await contact.getAttribute('aria-describedby')).toBe('contact-hint contact-wrong');
    expect(await page.locator('#contact-wrong').textContent()).toContain('ni une adresse e-mail');
    // Said before all else: on a phone the form itself begins below the edge.
    const [notSent, danger] = await Promise.all([
      page.getByRole('alert').boundingBox(),
      page.locator('#danger').boundingBox(),
    ]);
    expect((notSent?.y ?? 0) < (danger?.y ?? 0)).toBe(true);
    expect(await page.locator('#words').inputValue()).toBe('La trappe <i>coince</i>');
    await page.locator('#contact').fill('awa@example.org');
    const photo = { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() };
    await page.locator('#photo').setInputFiles(photo);
    await page.getByRole('button', { name: 'Il est abîmé' }).click();
    await page.waitForURL(/\/r\//);
    const report = await reporting.one((await newest(id)).id);
    expect(report.taps).toMatchObject([
      {
        words: 'La trappe <i>coince</i>',
        contact: { kind: 'email' },
        language: 'fr',
        photos: [{ width: 600 }],
      },
    ]);
  });

  it('alerts of a person in danger by one tap, and shows the number again', async () => {
    const { id } = aContainer();
    const page = await open(`/report/${id}`, { ...WITHOUT_JAVASCRIPT, viewport: PHONE });
    await page.getByRole('button', { name: 'Tell the operator too' }).click();
    await page.waitForURL(/\/r\//);
    expect(await page.getByRole('link', { name: 'Call 112' }).isVisible()).toBe(true);
    expect(await newest(id)).toMatchObject({ category: 'person_in_danger' });
    await reporting.act((await newest(id)).id, 'close');
  });

  it('thanks once, and leads on only to where there is something', async () => {
    const { id } = aContainer();
    const token = await reporting.tap(id, 'dirty');
    const later = await open(`/r/${token}?sent=1`, WITHOUT_JAVASCRIPT);
    expect(await later.getByText('Thank you').count()).toBe(1);
    const owner = new Client(application.connection);
    await owner.connect();
    await owner.query(`UPDATE report_taps SET tapped_at = now() - interval '1 hour'`);
    await owner.end();
    await later.reload();
    expect(await later.getByText('Thank you').count()).toBe(0);
    const unknown = await open('/report/3K7Q-2XFX', WITHOUT_JAVASCRIPT);
    expect(await unknown.locator('main a').allTextContents()).toEqual(['Call 112', 'To the map']);
  });

  it('fits a narrow phone, and says in a page where there is no such thing', async () => {
    const { id } = aContainer();
    const token = await reporting.tap(id, 'dirty');
    for (const path of [`/report/${id}`, `/r/${token}`, '/report/3K7Q-2XFX', '/r/x']) {
      const page = await open(path, { ...WITHOUT_JAVASCRIPT, viewport: { width: 320, height: 640 } });
      const content = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect([path, content]).toEqual([path, 320]);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
  });
});

describe('the inbox', () => {
  it('shows the photo that came with a report', async () => {
    const { id } = aContainer();
    const photo = new Blob([new Uint8Array(await aPhoto())]);
    await reporting.sendForm(id, { category: 'damaged', photo });
    const page = await signedIn(`/dispatch/reports/${(await newest(id)).id}`);
    const picture = page.getByRole('img', { name: 'Photo that came with the report' });
    await picture.waitFor();
    await page.waitForFunction(`document.querySelector('.report-photo')?.naturalWidth === 600`);
  });

  it('shows a report the moment it comes, on list and map, and leads to what can be done', async () => {
    const page = await signedIn('/dispatch/reports');
    await page.getByText('Live', { exact: true }).waitFor();
    // Before it is signed in, the page asks for a session that is not there.
    const { errors } = visits.at(-1) as Visit;
    errors.length = 0;
    const { id, name } = aContainer();
    const token = await reporting.tap(id, 'blocked', { words: 'A lorry', contact: 'ben@example.org' });
    await page.getByRole('link', { name: `Cannot be reached: ${name}` }).waitFor();
    await page.locator('.report-dot').first().waitFor();
    await page.getByRole('link', { name: `Cannot be reached: ${name}` }).click();
    await page.getByText('A lorry').waitFor();
    await page.getByRole('button', { name: 'I have looked at it' }).click();
    await page.getByText('Seen', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Assign' }).click();
    await page.getByLabel('Person').selectOption({ index: 1 });
    await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click();
    await page.getByText('Assigned', { exact: true }).first().waitFor();
    await page.getByLabel('Answer', { exact: true }).fill('The lorry is gone.');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await page.getByText('The answer has been sent.').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.getByText('The report is closed.').waitFor();
    expect(await reporting.tracked(token)).toMatchObject({
      state: 'closed',
      answers: [{ text: 'The lorry is gone.' }],
    });
    expect(errors).toEqual([]);
  });

  it('asks once, and not fifty times, when fifty people tap', async () => {
    const page = await signedIn('/dispatch/reports');
    await page.getByText('Live', { exact: true }).waitFor();
    const { id, name } = aContainer();
    await reporting.tap(id, 'damaged');
    await page.getByRole('link', { name: `Damaged: ${name}` }).waitFor();
    let asked = 0;
    page.on('request', (request) => (asked += /\/api\/v1\/reports\?/.test(request.url()) ? 1 : 0));
    await Promise.all(Array.from({ length: 49 }, () => reporting.tap(id, 'damaged')));
    await page.getByRole('listitem').filter({ hasText: name }).getByText('50 people say so').waitFor();
    expect(asked).toBeLessThan(15);
  });

  it('keeps an answer that is being written when a colleague answers, and when the line is down', async () => {
    const { id } = aContainer();
    await reporting.tap(id, 'damaged');
    const report = await newest(id);
    const page = await signedIn(`/dispatch/reports/${report.id}`);
    const answer = page.getByLabel('Answer', { exact: true });
    await answer.fill('We will come on');
    await reporting.act(report.id, 'answer', { text: 'A colleague was faster.' });
    await page.getByText('A colleague was faster.').waitFor();
    expect(await answer.inputValue()).toBe('We will come on');
    await page.route('**/api/v1/reports/**', (route) => route.abort());
    await reporting.tap(id, 'damaged');
    await page.waitForTimeout(1_500);
    expect(await answer.inputValue()).toBe('We will come on');
  });

  it('shows on a phone the map with its reports, once the map is asked for', async () => {
    await reporting.tap(aContainer().id, 'dirty');
    const page = await signedIn('/dispatch/reports', PHONE);
    await page.locator('.tour-card').first().waitFor();
    await page.getByText('Map', { exact: true }).click();
    await page.locator('.report-dot').first().waitFor();
    const inView = () =>
      page.locator('.map-place').evaluate((map) =>
        [...map.querySelectorAll('.report-dot')].every((dot) => {
          const [inner, outer] = [dot.getBoundingClientRect(), map.getBoundingClientRect()];
          return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top;
        }),
      );
    while (!(await inView())) await page.waitForTimeout(100);
  });

  it('alerts on whatever page a dispatcher is, until somebody has looked', async () => {
    const page = await signedIn('/dispatch', PHONE);
    await page.getByText('Live', { exact: true }).waitFor();
    const { id, name } = aContainer();
    await reporting.tap(id, 'person_in_danger');
    await page.getByText(`Reported at ${name}.`).waitFor();
    await page.getByRole('link', { name: 'Open the report' }).click();
    await page.getByRole('button', { name: 'I have looked at it' }).click();
    await page.getByText(`Reported at ${name}.`).waitFor({ state: 'detached' });
  });

  it('shows hostile words as words, to staff and by the tracking link', async () => {
    const attack = '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">';
    const hostile = [attack, ...naughtyStrings()].filter(
      (text) => text.trim() !== '' && !text.includes('\0') && text.isWellFormed(),
    );
    const { id } = aContainer();
    const token = await reporting.tap(id, 'other');
    const report = await newest(id);
    for (const text of hostile.slice(0, 150)) {
      await reporting.tap(id, 'other', { words: [...text].slice(0, 900).join('') });
    }
    for (let at = 0; at < hostile.length; at += 40) {
      const text = [...hostile.slice(at, at + 40).join('\n')].slice(0, 1_900).join('');
      const { status } = await reporting.act(report.id, 'answer', { text });
      expect(status).toBe(200);
    }
    const staff = await signedIn(`/dispatch/reports/${report.id}`);
    await staff.locator('.report-words').first().waitFor();
    const publicly = await open(`/r/${token}`);
    for (const page of [staff, publicly]) {
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      const inert = 'main script, main iframe, main [onerror], main [onload], main [onclick]';
      expect(await page.locator(inert).count()).toBe(0);
    }
  });
});
