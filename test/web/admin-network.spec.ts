import type { Browser, Page } from 'playwright-core';
import { startTestApplication } from '../support/test-application.js';
import { startBrowser, type Visit } from './browser.js';
import { ApiOf, once, ownErrors, refusal, visitAs } from './staff.js';

jest.setTimeout(120_000);

let application: Awaited<ReturnType<typeof startTestApplication>>;
let browser: Browser;
let api: ApiOf;
let visited: Visit;
let page: Page;

beforeAll(async () => {
  application = await startTestApplication();
  browser = await startBrowser();
  api = await ApiOf.signedIn(application.url, 'admin');
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

beforeEach(async () => {
  visited = await visitAs(browser, application.url, 'admin');
  page = visited.page;
});

afterEach(async () => {
  await visited?.close();
});

const go = (path: string) => page.goto(application.url + path);
const dialog = () => page.getByRole('dialog');
const told = (sentence: string | RegExp) => page.locator('.toasts').getByText(sentence).waitFor();
const firstContainer = async () => (await api.get('/containers?status=active&limit=1')).items[0];

describe('sites', () => {
  it('are added with a position that is typed, then archived and restored', async () => {
    await go('/admin/sites');
    await page.getByRole('button', { name: 'Add a site' }).click();
    await dialog().getByRole('button', { name: 'Add a site' }).click();
    await dialog().getByText('Pick the position on the map, or type it.').waitFor();
    await dialog().getByLabel('Name', { exact: true }).fill('Boutique des Arts');
    await dialog().getByLabel('Position', { exact: true }).fill('43,6; 1,44');
    await dialog().getByRole('button', { name: 'Add a site' }).click();
    await told('Boutique des Arts has been added.');
    await page.getByRole('button', { name: 'Archive: Boutique des Arts' }).click();
    await dialog().getByRole('button', { name: 'Archive' }).click();
    await told('Boutique des Arts is archived.');
    await page.getByRole('button', { name: 'Archived', exact: true }).click();
    await page.getByRole('button', { name: 'Restore: Boutique des Arts' }).click();
    await told('Boutique des Arts is in use again.');
    expect(ownErrors(visited)).toEqual([]);
  });

  it('get their position by a click on the map', async () => {
    await go('/admin/sites');
    await page.getByRole('button', { name: 'Add a site' }).click();
    const map = dialog().getByRole('application', { name: /^Map for picking/ });
    await map.locator('.map-backdrop').waitFor({ state: 'attached' });
    await map.click({ position: { x: 100, y: 120 } });
    await dialog().getByRole('img', { name: 'Chosen position' }).waitFor();
    expect(await dialog().getByLabel('Position', { exact: true }).inputValue()).toMatch(
      /^\d+\.\d+, \d+\.\d+$/,
    );
  });
});

describe('changing what somebody else has changed meanwhile', () => {
  it('shows what they did, keeps what was typed, and saves it on top', async () => {
    const container = await firstContainer();
    await go(`/admin/containers/${container.id}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await dialog().getByLabel('Name', { exact: true }).fill('Mine');
    const theirs = { address: 'Theirs 1' };
    await api.call('PATCH', `/containers/${container.id}`, theirs, { 'if-match': `"${container.version}"` });
    await dialog().getByRole('button', { name: 'Save' }).click();
    const notice = dialog().getByRole('alert').filter({ hasText: 'Somebody changed this meanwhile' });
    await notice.getByText('Theirs 1').waitFor();
    expect(await dialog().getByLabel('Name', { exact: true }).inputValue()).toBe('Mine');
    await notice.getByRole('button', { name: 'Keep my changes on top of theirs' }).click();
    expect(await dialog().getByLabel('Address').inputValue()).toBe('Theirs 1');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await told('Mine has been saved.');
    expect(await api.get(`/containers/${container.id}`)).toMatchObject({ name: 'Mine', address: 'Theirs 1' });
  });
});

describe('areas', () => {
  const draw = async (corners: [number, number][]) => {
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    const box = (await page.getByRole('application', { name: 'Boundary' }).boundingBox())!;
    for (const [x, y] of [...corners, corners[0]!]) {
      await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
      await page.waitForTimeout(80);
    }
  };

  it('whose drawn boundary crosses itself are refused at the crossing', async () => {
    await go('/admin/areas/new');
    await page.getByLabel('Name', { exact: true }).fill('Crossed');
    await page.getByLabel('Code', { exact: true }).fill('CROSS');
    await draw([
      [0.3, 0.3],
      [0.6, 0.7],
      [0.6, 0.3],
      [0.3, 0.7],
    ]);
    await page.getByText('4 corners').waitFor();
    await page.getByRole('button', { name: 'Add the area' }).click();
    await page.locator('.fault-tip').getByText('The boundary crosses itself').waitFor();
    expect(await page.locator('.fault-mark').count()).toBe(1);
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Crossed');
  });

  it('are drawn, and their containers suspended and resumed at once', async () => {
    await go('/admin/areas/new');
    await page.getByLabel('Name', { exact: true }).fill('Drawn');
    await page.getByLabel('Code', { exact: true }).fill('DRAWN');
    await draw([
      [0.3, 0.3],
      [0.6, 0.3],
      [0.6, 0.7],
    ]);
    await page.getByRole('button', { name: 'Add the area' }).click();
    await told('Drawn has been added.');
    const before = (await api.get('/areas?limit=50')).items.find(
      ({ code }: { code: string }) => code === 'DRAWN',
    );
    expect(before.surfaceM2).toBeGreaterThan(1);
    const other = (await api.get('/areas?limit=50')).items.find(
      ({ code }: { code: string }) => code !== 'DRAWN',
    );
    await page.getByRole('button', { name: other.name }).click();
    await page.getByRole('button', { name: 'Suspend all containers' }).click();
    await dialog().getByLabel('Reason').fill('Roadworks');
    await dialog().getByRole('button', { name: 'Suspend all containers' }).click();
    await told(/containers suspended/);
    await page.getByRole('button', { name: other.name }).click();
    await page.getByRole('button', { name: 'Resume all containers' }).click();
    await dialog().getByRole('button', { name: 'Resume all containers' }).click();
    await told(/containers resumed/);
  });

  it('take a boundary that is pasted as text', async () => {
    await go('/admin/areas/new');
    await page.getByText('Paste or edit as text').click();
    const ring = '[[1.9,43.4],[1.95,43.4],[1.95,43.45],[1.9,43.4]]';
    await page.getByLabel(/Boundary as GeoJSON/).fill(`{"type":"Polygon","coordinates":[${ring}]}`);
    await page.getByRole('button', { name: 'Use this boundary' }).click();
    await page.getByText('3 corners').waitFor();
  });
});

describe('containers', () => {
  it('show a reference that is taken at its field, and keep the rest', async () => {
    const taken = await firstContainer();
    await go('/admin/containers');
    await page.getByRole('button', { name: 'Add a container' }).click();
    await dialog().getByLabel('Name', { exact: true }).fill('Place neuve');
    await dialog().getByLabel('Reference', { exact: true }).fill(taken.reference);
    await dialog().getByLabel('Position', { exact: true }).fill('43.6045, 1.444');
    await dialog().getByRole('button', { name: 'Add a container' }).click();
    await dialog().getByText('Another container has this reference.').waitFor();
    await dialog().getByLabel('Reference', { exact: true }).fill('NEW-1');
    await dialog().getByRole('button', { name: 'Add a container' }).click();
    await told('Place neuve has been added.');
  });

  it('are found by name, kept in the address, and by the map', async () => {
    const container = await firstContainer();
    await go('/admin/containers');
    await page.getByLabel('Name or reference').fill(container.reference);
    await page.waitForURL(new RegExp(`q=${container.reference}`));
    await page.getByRole('rowheader').first().getByText(container.reference).waitFor();
    await page.reload();
    await page.getByRole('rowheader').first().getByText(container.reference).waitFor();
    await page.getByRole('combobox', { name: 'State' }).selectOption('removed');
    await page.getByText('No container answers these filters.').waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByText(/of \d+ shown/).waitFor();
  });

  it('are read on page by page', async () => {
    await go('/admin/containers');
    await page.getByText(/^100 of/).waitFor();
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.getByText(/^200 of/).waitFor();
  });

  it('are suspended for a while, resumed, and taken off the street, each with its trace', async () => {
    const container = (await api.get('/containers?status=active&limit=2')).items[1];
    await go(`/admin/containers/${container.id}`);
    await page.getByRole('button', { name: 'Suspend', exact: true }).click();
    await dialog().getByRole('button', { name: 'Suspend' }).click();
    await dialog().getByText('Please fill this in.').waitFor();
    await dialog().getByLabel('Reason').fill('Roadworks');
    await dialog()
      .getByLabel(/^Until/)
      .fill('2035-05-31');
    await dialog().getByRole('button', { name: 'Suspend' }).click();
    await page.getByText(/Roadworks, since .*, until 31 May 2035/).waitFor();
    await page.getByRole('button', { name: 'Resume' }).click();
    await told(/takes bags again/);
    await page.getByRole('button', { name: 'Other actions' }).click();
    await page.getByRole('button', { name: 'Take off the street' }).click();
    await dialog().getByRole('button', { name: 'Take off the street' }).click();
    await told(/was taken off the street/);
    await page.getByRole('listitem').filter({ hasText: 'Taken off the street' }).waitFor();
    expect(await page.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
  });

  it('say so when the line is cut while saving, and lose nothing', async () => {
    const container = (await api.get('/containers?status=active&limit=3')).items[2];
    await go(`/admin/containers/${container.id}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await dialog().getByLabel('Name', { exact: true }).fill('Kept');
    await page.context().setOffline(true);
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByRole('alert').filter({ hasText: 'no connection' }).waitFor();
    await page.context().setOffline(false);
    await dialog().getByRole('button', { name: 'Save' }).click();
    await told('Kept has been saved.');
  });
});

describe('people', () => {
  it('who are in the organisation already are refused, with a sentence', async () => {
    await go('/admin/people');
    await page.getByRole('button', { name: 'Add a person' }).click();
    await dialog().getByLabel('Name', { exact: true }).fill('Somebody');
    await dialog().getByLabel('E-mail address').fill('driver@demo.glaneur.example');
    await dialog().getByRole('button', { name: 'Make one up' }).click();
    await dialog().getByRole('button', { name: 'Add a person' }).click();
    await dialog().getByText('This person is already in your organisation.').waitFor();
    await dialog().getByLabel('E-mail address').fill('new.driver@demo.glaneur.example');
    await dialog().getByRole('button', { name: 'Add a person' }).click();
    await told('Somebody can sign in now.');
    await page.getByRole('button', { name: 'Take access away: Somebody' }).click();
    await dialog().getByRole('button', { name: 'Take access away' }).click();
    await told('Somebody has no access any more.');
  });
});

describe('what cannot be loaded', () => {
  it('says why and is loaded again on request', async () => {
    await page.route('**/api/v1/sites?*', once(refusal(503, 'service.unavailable')));
    await page.getByRole('link', { name: 'Sites', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'did not answer as it should' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('rowheader').first().waitFor();
  });
});
