import { addressLine } from '../text/address-line.js';
import { browserStrings } from '../i18n/browser.js';
import type { Found } from './containers.js';

/** A container in the list of results; what it says goes in as text. */
export function resultRow(container: Found, prefix: string): HTMLLIElement {
  const { name, status, path, address, municipality } = container.properties;
  const row = document.createElement('li');
  row.className = status === 'suspended' ? 'spot spot--plain spot--suspended' : 'spot spot--plain';
  const body = part('div', 'spot-body');
  const title = part('p', 'spot-name');
  title.append(path === undefined ? name : link(prefix + path, name));
  body.append(title);
  const place = addressLine(address ?? null, municipality ?? null);
  if (place) body.append(part('p', 'spot-place', place));
  body.append(part('p', 'spot-facts', factsOf(container)));
  row.append(body);
  return row;
}

/** What it takes, how far away it is, and whether it is in use. */
export function factsOf({ properties: { type, status }, distanceM }: Found): string {
  const strings = browserStrings();
  const facts = [strings.types[type] ?? type];
  if (distanceM !== undefined) facts.push(distance(distanceM));
  if (status === 'suspended') facts.push(strings.suspended);
  return facts.join(' · ');
}

function distance(metres: number): string {
  if (metres < 995) return `${Math.max(10, Math.round(metres / 10) * 10)} m`;
  return `${(metres / 1000).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} km`;
}

export function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

export function part(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
