import type { Browser } from 'playwright-core';
import { startTestApplication } from '../support/test-application.js';
import { DESK, startBrowser, type Visit, visit } from './browser.js';
import { addressOf, fillSignIn, once, ownErrors, PASSWORD, refusal, visitAs } from './staff.js';

jest.setTimeout(120_000);

let application: Awaited<ReturnType<typeof startTestApplication>>;
let browser: Browser;
let visited: Visit;

beforeAll(async () => {
  application = await startTestApplication();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
});

afterEach(async () => {
  await visited?.close();
});

const open = async (path: string) => {
  visited = await visit(browser, application.url + path, { viewport: DESK });
  return visited.page;
};
const signedIn = async (role: Parameters<typeof visitAs>[2]) => {
  visited = await visitAs(browser, application.url, role);
  return visited.page;
};

describe('signing in', () => {
  it.each([
    ['admin', 'Overview'],
    ['dispatcher', 'Tours'],
    ['driver', 'My tour'],
  ] as const)('leads the %s to where the work is', async (role, heading) => {
    const page = await signedIn(role);
    if (role === 'admin') await page.getByRole('link', { name: heading }).waitFor();
    else await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(ownErrors(visited)).toEqual([]);
  });

  it('says that it was refused, keeps what was typed and points at it', async () => {
    const page = await open('/sign-in');
    await fillSignIn(page, 'admin', 'not the password');
    await page.getByRole('alert').filter({ hasText: 'is not right' }).waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(addressOf('admin'));
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('not the password');
  });

  it('asks for what is missing without asking the service', async () => {
    const page = await open('/sign-in');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const field = page.getByLabel('E-mail address');
    await page.locator('#content, main').getByText('Please fill this in.').first().waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.and(page.locator(':focus')).count()).toBe(1);
  });

  it('waits when there were too many attempts', async () => {
    const page = await open('/sign-in');
    const tooMany = { ...refusal(429, 'request.rate_limited'), headers: { 'retry-after': '1' } };
    await page.route('**/auth/login', once(tooMany));
    await fillSignIn(page, 'admin');
    await page.getByRole('alert').filter({ hasText: 'Wait 1 s' }).waitFor();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(/\/admin$/);
  });

  it('goes on to the page that was asked for, and to no other origin', async () => {
    const page = await open('/admin/sites');
    await page.waitForURL(/\/sign-in\?next=%2Fadmin%2Fsites$/);
    await fillSignIn(page, 'admin');
    await page.getByRole('heading', { level: 1, name: 'Sites' }).waitFor();
    await page.goto(`${application.url}/sign-in?next=${encodeURIComponent('//evil.example/admin')}`);
    await page.waitForURL(`${application.url}/admin`);
  });
});

describe('a session', () => {
  it('outlives a reload, without the token ever being in storage', async () => {
    const page = await signedIn('admin');
    await page.reload();
    await page.getByRole('link', { name: 'Containers' }).first().waitFor();
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(stored).not.toMatch(/eyJ/);
    expect(await page.evaluate<string>('document.cookie')).toBe('');
  });

  it('is renewed once when the token has run out, and the person notices nothing', async () => {
    const page = await signedIn('admin');
    let refreshed = 0;
    page.on('request', (request) => void (request.url().endsWith('/auth/refresh') && refreshed++));
    await page.route('**/api/v1/sites?*', once(refusal(401, 'token.invalid')));
    await page.getByRole('link', { name: 'Sites', exact: true }).click();
    await page.getByRole('rowheader').first().waitFor();
    expect(refreshed).toBe(1);
  });

  it('that has ended asks for the password over the page, and keeps what was typed', async () => {
    const page = await signedIn('admin');
    await page.getByRole('link', { name: 'Sites', exact: true }).click();
    await page.getByRole('button', { name: 'Add a site' }).click();
    const form = page.getByRole('dialog', { name: 'New site' });
    await form.getByLabel('Name', { exact: true }).fill('Boutique du Centre');
    await form.getByLabel('Position', { exact: true }).fill('43.6, 1.44');
    await page.route('**/api/v1/sites', once(refusal(401, 'token.invalid')));
    await page.route('**/auth/refresh', once(refusal(401, 'session.ended')));
    await form.getByRole('button', { name: 'Add a site' }).click();
    const question = page.getByRole('dialog', { name: 'Your session has ended' });
    await question.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await question.getByRole('button', { name: 'Sign in', exact: true }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await form.getByLabel('Name', { exact: true }).inputValue()).toBe('Boutique du Centre');
    await form.getByRole('button', { name: 'Add a site' }).click();
    await page.getByText('Boutique du Centre has been added.').waitFor();
  });

  it('ends everywhere when somebody signs out', async () => {
    const page = await signedIn('admin');
    const second = await page.context().newPage();
    await second.goto(`${application.url}/admin/people`);
    await second.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in/);
    await second.waitForURL(/\/sign-in/);
    await page.goto(`${application.url}/admin`);
    await page.waitForURL(/\/sign-in/);
  });
});

describe('a page that is not for the role', () => {
  it('says so, and is not in the navigation', async () => {
    const page = await signedIn('dispatcher');
    expect(await page.getByRole('link', { name: 'People' }).count()).toBe(0);
    await page.goto(`${application.url}/admin/people`);
    await page.getByRole('heading', { name: 'This page is not for your role' }).waitFor();
    await page.getByRole('link', { name: 'Go to my start page' }).click();
    await page.waitForURL(/\/dispatch$/);
  });

  it('says that there is none where there is none', async () => {
    const page = await signedIn('driver');
    await page.goto(`${application.url}/driver/nowhere`);
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  });
});

describe('the language', () => {
  it('is changed in place', async () => {
    const page = await signedIn('admin');
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('link', { name: 'Conteneurs' }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });
});
