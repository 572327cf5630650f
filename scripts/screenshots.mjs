/**
 * Pictures of the pages for the README, taken from a running application with the demo data of today:
 *   node scripts/screenshots.mjs [--url http://127.0.0.1:3000] [--out docs/images] [--only public|team|website] [--dark]
 * For the team's pictures it imports a small spreadsheet and drives a tour, so that there is something to see.
 * Chromium is the machine's own; CHROMIUM_PATH names another.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { publishedWebsite } from './screenshots/published-website.mjs';
import { signedInPictures } from './screenshots/team.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    out: { type: 'string', default: 'docs/images' },
    only: { type: 'string' },
    dark: { type: 'boolean', default: false },
  },
});

const LARGEST_FILE = 250 * 1024;
const SEARCH = '/?lat=43.6045&lon=1.444&suspended=1';
const PICTURES = [
  { name: 'public-map-390', width: 390, height: 844, colorScheme: 'light', pin: null },
  { name: 'public-map-1440', width: 1440, height: 900, colorScheme: 'light', pin: 2 },
];
const WEBSITE = [
  { name: 'website-390', width: 390, height: 844, colorScheme: 'light' },
  { name: 'website-1440', width: 1440, height: 900, colorScheme: 'light' },
];
const DARK = [{ name: 'public-map-390-dark', width: 390, height: 844, colorScheme: 'dark', pin: null }];

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
);
if (!executablePath) throw new Error('No Chromium found: install it, or name it in CHROMIUM_PATH');

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
mkdirSync(values.out, { recursive: true });
try {
  if (wanted('public')) {
    for (const picture of values.dark ? [...PICTURES, ...DARK] : PICTURES) await takePublic(picture);
  }
  if (wanted('team')) {
    for (const picture of await signedInPictures(values.url)) await takeSignedIn(picture);
  }
  if (wanted('website')) {
    const { address } = await publishedWebsite(values.url);
    for (const picture of WEBSITE) await takeWebsite(picture, address);
  }
} finally {
  await browser.close();
}

function wanted(kind) {
  return values.only === undefined || values.only === kind;
}

async function takeWebsite({ name, ...size }, address) {
  const page = await newPage(size);
  await page.goto(new URL('/en/', address).href);
  await keep(page, name);
}

async function takePublic({ name, pin, ...size }) {
  const page = await newPage(size);
  await page.goto(new URL(SEARCH, values.url).href);
  await page.locator('.pin').first().waitFor();
  if (pin !== null) await page.locator('.pin').nth(pin).click();
  await keep(page, name);
}

async function takeSignedIn({ name, email, password, path, ready, ...size }) {
  const page = await newPage(size);
  await page.goto(new URL(path, values.url).href);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await ready(page);
  await keep(page, name);
}

async function newPage({ width, height, colorScheme }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

async function keep(page, name) {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  const path = join(values.out, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  await page.context().close();
  const { size } = statSync(path);
  if (size > LARGEST_FILE) throw new Error(`${path} has ${size} bytes, more than ${LARGEST_FILE}`);
  console.log(`${path} ${Math.round(size / 1024)} kB`);
}
