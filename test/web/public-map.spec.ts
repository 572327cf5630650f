import type { Browser } from 'playwright-core';
import { startTestApplication } from '../support/test-application.js';
import { cards, DESK, PHONE, startBrowser, type Visit, visit } from './browser.js';
import { firstOf, foundByApi, placeOf, TOULOUSE } from './public-map-api.js';

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

const open = async (path: string, options = {}) => {
  visited = await visit(browser, application.url + path, options);
  return visited.page;
};

const around = `/?lat=${TOULOUSE.lat}&lon=${TOULOUSE.lon}`;

describe('the nearest container', () => {
  it('is the first of the list after typing coordinates with decimal commas', async () => {
    const nearest = firstOf(await foundByApi(application.url, {}));
    const page = await open('/');
    await page.getByLabel('Coordinates', { exact: true }).fill('43,6045; 1,4440');
    await page.keyboard.press('Enter');
    await page.waitForURL(/lat=43\.6045&lon=1\.444/);
    const first = cards(page).first();
    await first.getByText(nearest.properties.name, { exact: true }).waitFor();
    expect(await first.getAttribute('data-container')).toBe(nearest.id);
    expect(visited.errors).toEqual([]);
  });

  it('is found from the device’s position', async () => {
    const [, , third] = await foundByApi(application.url, {});
    const here = placeOf(third!);
    const nearest = firstOf(await foundByApi(application.url, here));
    const page = await open('/', {
      permissions: ['geolocation'],
      geolocation: { latitude: here.lat, longitude: here.lon, accuracy: 12 },
    });
    await page.getByRole('button', { name: 'Find me' }).click();
    await page.getByText('You are on the map, give or take 10 m.').waitFor();
    await page.locator(`li[data-container="${nearest.id}"]:first-child`).waitFor();
    expect(await page.getByRole('img', { name: 'You are here' }).count()).toBe(1);
  });

  it('has a way there on foot, starting where the search starts', async () => {
    const nearest = firstOf(await foundByApi(application.url, {}));
    const page = await open(around);
    const walk = cards(page)
      .first()
      .getByRole('link', { name: `Walk to ${nearest.properties.name}` });
    const route = new URL((await walk.getAttribute('href')) ?? '').searchParams.get('route');
    const to = placeOf(nearest);
    expect(route).toBe(`43.604500,1.444000;${to.lat.toFixed(6)},${to.lon.toFixed(6)}`);
  });

  it('is announced with the number of containers found', async () => {
    const found = await foundByApi(application.url, {});
    const page = await open(around);
    const announced = page.getByRole('status').filter({ hasText: 'Nearest:' });
    await announced.waitFor({ state: 'attached' });
    const said = await announced.textContent();
    expect(said).toContain(firstOf(found).properties.name);
    expect(said).toMatch(
      found.length >= 100 ? /^The 100 nearest containers/ : new RegExp(`^${found.length} container`),
    );
  });
});

describe('a position that cannot be had', () => {
  it('is explained when refused, with what to do instead', async () => {
    const page = await open('/', { permissions: [] });
    await page.getByRole('button', { name: 'Find me' }).click();
    await page.getByRole('alert').filter({ hasText: 'Your position is not shared' }).waitFor();
    expect(await page.getByRole('button', { name: 'Find me' }).isEnabled()).toBe(true);
  });

  it('is explained when what was typed are no coordinates, and the field is marked', async () => {
    const page = await open('/');
    const field = page.getByLabel('Coordinates', { exact: true });
    await field.fill('place du Capitole');
    await page.getByRole('button', { name: 'Search at these coordinates' }).click();
    await page.getByRole('alert').filter({ hasText: 'Type latitude, then longitude' }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate<string>(NAME_OF_FOCUS)).toBe('Coordinates');
  });
});

describe('filters', () => {
  it('leave only the chosen type, keep it in the address and survive a reload', async () => {
    const shoes = await foundByApi(application.url, { type: ['shoes'], radius: 10_000 });
    const page = await open(`${around}&radius=10000`);
    await page.getByRole('button', { name: 'Shoes', exact: true }).click();
    await page.waitForURL(/type=shoes/);
    await page.locator(`li[data-container="${firstOf(shoes).id}"]:first-child`).waitFor();
    await page.reload();
    await cards(page).first().waitFor();
    expect(await cards(page).count()).toBe(shoes.length);
    expect(await page.getByRole('button', { name: 'Shoes', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('hide suspended containers until asked, then mark them', async () => {
    const suspended = firstOf(await foundByApi(application.url, { status: ['suspended'], radius: 30_000 }));
    const { lat, lon } = placeOf(suspended);
    const page = await open(`/?lat=${lat}&lon=${lon}&radius=5000`);
    const card = page.locator(`li[data-container="${suspended.id}"]`);
    await cards(page).first().waitFor();
    expect(await card.count()).toBe(0);
    await page.getByText('Show suspended').click();
    await card.getByText('Suspended').waitFor();
    const pin = page.locator(`.pin[data-container="${suspended.id}"]`);
    expect(await pin.getAttribute('aria-label')).toMatch(/, Suspended$/);
  });

  it('offer the next step when nothing is found', async () => {
    const page = await open('/?lat=0&lon=-140&type=toys');
    await page.getByRole('heading', { name: 'Nothing here takes this bag' }).waitFor();
    await page.getByRole('button', { name: 'Search within 5 km' }).click();
    await page.waitForURL(/radius=5000/);
    await page.getByRole('button', { name: 'Any kind of container' }).click();
    await page.waitForURL((address) => !address.search.includes('type='));
  });
});

describe('map and list', () => {
  it('show the same containers and choose the same one', async () => {
    const page = await open(around, { viewport: DESK });
    const last = firstOf((await foundByApi(application.url, {})).slice(4));
    const pin = page.locator(`.pin[data-container="${last.id}"]`);
    await pin.waitFor();
    expect(await page.locator('.pin').count()).toBe(await cards(page).count());
    await pin.focus();
    await page.keyboard.press('Enter');
    await page.locator(`li[data-container="${last.id}"] button[aria-current="true"]`).waitFor();
    expect(await pin.getAttribute('aria-pressed')).toBe('true');
    const other = cards(page).nth(2);
    await other.getByRole('button').click();
    const id = await other.getAttribute('data-container');
    await page.locator(`.pin[data-container="${id}"][aria-pressed="true"]`).waitFor();
    expect(await pin.getAttribute('aria-pressed')).toBe('false');
  });

  it('search the part of the map that was moved to', async () => {
    const page = await open(around, { viewport: DESK });
    await page.locator('.pin').first().waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Search this area' }).click();
    await page.waitForURL(/bbox=/);
    await page.getByRole('heading', { name: /in this area$|^The 100 nearest/ }).waitFor();
    const [west, south, east, north] = (new URL(page.url()).searchParams.get('bbox') ?? '')
      .split(',')
      .map(Number);
    expect(west! < east! && south! < north!).toBe(true);
    expect(await page.getByRole('button', { name: 'Search this area' }).count()).toBe(0);
  });
});

describe('one container', () => {
  it('opens by its link and leads to the others near it', async () => {
    const [, second] = await foundByApi(application.url, {});
    const page = await open(`/containers/${second!.id}`);
    await page.getByRole('heading', { level: 1, name: second!.properties.name }).waitFor();
    await page.getByText('Takes your bag now').waitFor();
    expect(await page.title()).toContain(second!.properties.name);
    await page.getByRole('link', { name: 'Containers near this one' }).click();
    await page.locator(`li[data-container="${second!.id}"]`).waitFor();
    expect(visited.errors).toEqual([]);
  });

  it('is opened from the list, and the way back keeps the search', async () => {
    const nearest = firstOf(await foundByApi(application.url, {}));
    const page = await open(`${around}&radius=5000`);
    await page
      .getByRole('link', { name: `Details of ${nearest.properties.name}` })
      .first()
      .click();
    await page.waitForURL(new RegExp(`/containers/${nearest.id}`));
    await page.getByRole('link', { name: 'All containers' }).click();
    await cards(page).first().waitFor();
    expect(page.url()).toBe(`${application.url}${around}&radius=5000`);
  });

  it('says until when it takes nothing', async () => {
    const all = await foundByApi(application.url, { status: ['suspended'], radius: 50_000, limit: 500 });
    const dated = firstOf(all.filter(({ properties }) => properties.suspendedUntil !== null));
    const page = await open(`/containers/${dated.id}`);
    await page.getByText('Takes no bags now').waitFor();
    const until = new Date(dated.properties.suspendedUntil!);
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(until);
    await page.getByText(`Suspended until ${date}`).waitFor();
  });

  it.each(['00000000-0000-7000-8000-000000000000', 'not-an-id'])(
    'says so when there is none: %s',
    async (id) => {
      const page = await open(`/containers/${id}`);
      await page.getByRole('heading', { name: 'No such container' }).waitFor();
    },
  );
});

describe('when the service does not answer', () => {
  it('says how long to wait after too many searches, then tries again', async () => {
    const page = await open('/?lat=0&lon=0');
    await page.getByRole('heading', { name: 'Nothing here takes this bag' }).waitFor();
    let refusals = 1;
    await page.route('**/api/v1/map/containers?*', (route) =>
      refusals-- > 0
        ? route.fulfill({
            status: 429,
            headers: { 'Retry-After': '1' },
            contentType: 'application/problem+json',
            body: '{}',
          })
        : route.continue(),
    );
    await page.goto(application.url + around);
    await page.getByRole('alert').filter({ hasText: 'Wait 1 second.' }).waitFor();
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await cards(page).first().waitFor();
  });

  it('says that there is no connection and tries again on request', async () => {
    const page = await open('/?lat=0&lon=0');
    let cuts = 1;
    await page.route('**/api/v1/map/containers?*', (route) =>
      cuts-- > 0 ? route.abort() : route.continue(),
    );
    await page.goto(application.url + around);
    await page.getByRole('alert').filter({ hasText: 'no connection' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await cards(page).first().waitFor();
  });

  it('drops the answer of a search that was replaced', async () => {
    const shoes = firstOf(await foundByApi(application.url, { type: ['shoes'], radius: 10_000 }));
    const page = await open(`${around}&radius=10000`);
    await cards(page).first().waitFor();
    await page.route('**/api/v1/map/containers?*type=toys*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    });
    const slow = page.waitForRequest(/type=toys/);
    await page.getByRole('button', { name: 'Toys', exact: true }).click();
    await slow;
    await page.getByRole('button', { name: 'Toys', exact: true }).click();
    await page.getByRole('button', { name: 'Shoes', exact: true }).click();
    await page.locator(`li[data-container="${shoes.id}"]:first-child`).waitFor();
    await page.waitForTimeout(1800);
    expect(await cards(page).first().getAttribute('data-container')).toBe(shoes.id);
  });
});

describe('without a mouse', () => {
  it('goes from the top of the page to the way to the nearest container by keyboard alone', async () => {
    const nearest = firstOf(await foundByApi(application.url, {}));
    const page = await open('/');
    await cards(page).first().waitFor();
    const focused: string[] = [];
    const next = async () => {
      await page.keyboard.press('Tab');
      focused.push(await page.evaluate<string>(NAME_OF_FOCUS));
    };
    for (let i = 0; i < 6; i++) await next();
    expect(focused.map((name) => name.trim())).toEqual([
      'Skip to the results',
      'Glaneur',
      'English',
      'Français',
      'Find me',
      'Coordinates',
    ]);
    await page.keyboard.type('43.6045 1.4440');
    await page.keyboard.press('Enter');
    await page.waitForURL(/lat=43\.6045/);
    await page.locator(`li[data-container="${nearest.id}"]:first-child`).waitFor();
    for (let i = 0; i < 20 && !focused.at(-1)?.startsWith('Walk to'); i++) await next();
    expect(focused.at(-1)).toBe(`Walk to ${nearest.properties.name} (opens a map)`);
  });

  it('shows where the focus is, on every stop', async () => {
    const page = await open(around, { viewport: DESK });
    await page.locator('.pin').first().waitFor();
    for (let i = 0; i < 24; i++) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate<boolean>(FOCUS_IS_SHOWN);
      if (!shown) throw new Error(`No outline on ${await page.evaluate<string>(NAME_OF_FOCUS)}`);
    }
    expect(await page.evaluate<string>('document.activeElement.tagName')).not.toBe('BODY');
  });

  it('skips to the results', async () => {
    const page = await open(around);
    await cards(page).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('results');
  });
});

describe.each([
  ['phone', PHONE],
  ['desk', DESK],
])('on a %s', (_, viewport) => {
  it.each([around, '/containers/first'])(
    'fits the width, offers targets of 44 px and logs no error at %s',
    async (path) => {
      const nearest = firstOf(await foundByApi(application.url, {}));
      const page = await open(path.replace('first', nearest.id), { viewport });
      await page.locator('.pin').first().waitFor();
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
      expect(await page.evaluate<string[]>(SMALL_TARGETS)).toEqual([]);
      expect(visited.errors).toEqual([]);
    },
  );

  it('keeps to its own origin and stores no cookie', async () => {
    const page = await open('/favicon.svg', { viewport });
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(application.url + around);
    await page.locator('.pin').first().waitFor();
    expect([...hosts]).toEqual([new URL(application.url).origin]);
    expect(await page.context().cookies()).toEqual([]);
  });
});

describe('in French', () => {
  it('speaks the browser’s language and remembers a choice', async () => {
    const page = await open(around, { locale: 'fr-FR' });
    await page.getByRole('heading', { level: 1, name: 'Où déposer mon sac' }).waitFor();
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('fr');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where can my bag go?' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Where can my bag go?' }).waitFor();
  });
});

const NAME_OF_FOCUS = `(() => {
  const focused = document.activeElement;
  return focused.getAttribute('aria-label') || focused.labels?.[0]?.textContent || focused.textContent;
})()`;

const FOCUS_IS_SHOWN = `(() => {
  const outlined = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  const focused = document.activeElement;
  return outlined(focused) || outlined(focused.parentElement);
})()`;

/** Pins are exempt: where they stand is essential, and every one of them is also in the list. */
const SMALL_TARGETS = `[...document.querySelectorAll('a, button, select, input, label:has(input[type=checkbox])')]
  .filter((target) => !target.matches('.skip, label input') && target.checkVisibility())
  .filter((target) => { const box = target.getBoundingClientRect(); return box.height < 43.5 || box.width < 43.5; })
  .map((target) => target.getAttribute('aria-label') || target.textContent)`;
