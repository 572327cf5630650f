import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startTestApplication } from '../support/test-application.js';
import { startBrowser, type Visit } from './browser.js';
import { cameraShowing, filmQrCode } from './camera.js';
import { ApiOf, ownErrors, visitAs } from './staff.js';

jest.setTimeout(120_000);

let application: Awaited<ReturnType<typeof startTestApplication>>;
let browser: Browser;
let visited: Visit;
let folder: string;
let film: string;

beforeAll(async () => {
  application = await startTestApplication();
  folder = await mkdtemp(join(tmpdir(), 'glaneur-film-'));
  film = join(folder, 'label.y4m');
});

afterAll(async () => {
  await browser?.close();
  await application?.close();
  await rm(folder, { recursive: true, force: true });
});

afterEach(async () => {
  await visited?.close();
});

describe('the driver’s camera over a label', () => {
  it('leads to the container’s stop on the running tour', async () => {
    const dispatcher = await ApiOf.signedIn(application.url, 'dispatcher');
    const tour = await dispatcher.planTour('Scanned', 3);
    const driver = await ApiOf.signedIn(application.url, 'driver');
    await driver.call('POST', `/tours/${tour.id}/start`, {});
    const { container, id } = tour.stops[2];
    await filmQrCode((await dispatcher.get(`/containers/${container.id}/code`)).url, film);
    browser = await startBrowser(cameraShowing(film));
    visited = await visitAs(browser, application.url, 'driver');
    await visited.page.getByRole('link', { name: 'Scan a code' }).click();
    await visited.page.waitForURL(new RegExp(`/driver/tours/${tour.id}/stops/${id}$`));
    await visited.page.getByRole('heading', { level: 1, name: container.name }).waitFor();
    expect(ownErrors(visited)).toEqual([]);
  });
});
