import { addressLine } from '../text/address-line.js';
import { reportUrl } from '../text/report-url.js';
import { browserStrings } from '../i18n/browser.js';
import type { Found } from './containers.js';
import { factsOf, link, part } from './result-row.js';

/** What the map says of a container that was chosen. */
export function popupOf(
  container: Found,
  { prefix = '', api = '' }: { readonly prefix?: string; readonly api?: string },
): HTMLElement {
  const { name, path, address, municipality, code } = container.properties;
  const box = part('div', 'map-popup');
  const title = part('p', 'spot-name');
  title.append(path === undefined ? name : link(prefix + path, name));
  box.append(title);
  const place = addressLine(address ?? null, municipality ?? null);
  if (place) box.append(part('p', 'spot-place', place));
  box.append(part('p', 'spot-facts', factsOf(container)));
  const report = part('p', 'map-report');
  const { lang } = document.documentElement;
  report.append(link(reportUrl(api, code, lang), browserStrings().report));
  box.append(report);
  return box;
}
