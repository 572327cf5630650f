import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { rootFolder } from '../../support/databases/template-hash.js';

const AXE = readFileSync(join(rootFolder, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** What axe holds against the page as it stands, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run(document)');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** The sum of all layout shifts so far. */
export const layoutShift = (page: Page) =>
  page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(0), 200);
  })`);

/** Pixels by which the page is wider than the screen. */
export const overflow = (page: Page) =>
  page.evaluate<number>('document.scrollingElement.scrollWidth - window.innerWidth');

/** Until the map, where there is one, and the fonts are there; the map comes when it is about to be seen. */
export async function settle(page: Page): Promise<void> {
  const map = page.locator('[data-map]');
  if ((await map.count()) > 0) {
    await map.scrollIntoViewIfNeeded();
    await page.locator('.map--ready').waitFor();
  }
  await page.evaluate('document.fonts.ready.then(() => null)');
}

/** Bytes that come over the network while a page is opened. */
export async function bytesOf(page: Page, url: string): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle' });
  return bytes;
}
