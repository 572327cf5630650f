/**
 * What another generator's templates are given for each page: the data that Glaneur's template renders it from, and what
 * that template works out on the way (distances, days, view boxes, structured data). Their templates have only to place it.
 */
import { blocksOf, day, distance, period, project, viewBoxOf } from './template-source.mjs';

const LANGUAGE = 'en';
/** Texts that are shown as paragraphs and lists. */
const PROSE = {
  home: ['intro', 'howToGive'],
  howToGive: ['text'],
  legal: ['text'],
  newsItem: ['text'],
  contact: ['address'],
};

/** @param {string} html the page as the compiled template renders it */
export function viewOf({ path, file, data }, html) {
  const { chrome: _chrome, alternates: _alternates, language: _language, ...own } = data;
  const blocks = (PROSE[data.kind] ?? []).map((key) => [`${key}Blocks`, blocksOf(own[key])]);
  return {
    ...worked(own),
    ...Object.fromEntries(blocks),
    ...(data.kind === 'container' ? drawnOf(data) : {}),
    path,
    file,
    head: headOf(html),
  };
}

/** Adds to everything that is a period, a distance, a day or bounds how it is shown. */
function worked(value) {
  if (Array.isArray(value)) return value.map(worked);
  if (value === null || typeof value !== 'object') return value;
  return {
    ...Object.fromEntries(Object.entries(value).map(([key, part]) => [key, worked(part)])),
    ...('until' in value ? { period: period(LANGUAGE, value) } : {}),
    ...('distanceM' in value ? { away: distance(LANGUAGE, value.distanceM) } : {}),
    ...('date' in value ? { day: day(LANGUAGE, value.date) } : {}),
    ...('municipality' in value && 'type' in value ? { place: placeOf(value) } : {}),
    ...(value.bounds ? { viewBox: viewBoxOf(value.bounds), box: value.bounds.join(',') } : {}),
  };
}

const placeOf = ({ address, municipality }) =>
  [address, municipality].filter((part) => part !== null).join(', ');

function drawnOf({ area, capacityL, position }) {
  const [x, y] = project(position);
  const [lon, lat] = position;
  const size = Math.max(...viewBoxOf(area.bounds).split(' ').slice(2).map(Number));
  const part = (share) => String(Math.round(size * share * 10) / 10);
  return {
    dot: { x: String(x), y: String(y), halo: part(0.055), radius: part(0.022) },
    route: encodeURIComponent(`;${lat},${lon}`),
    litres: capacityL === null ? null : capacityL.toLocaleString('en-GB'),
  };
}

/** What a page says of itself and what it takes in. */
function headOf(html) {
  const head = html.slice(0, html.indexOf('<body>'));
  const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(head) ?? [];
  const [, title = ''] = /<title>([^<]*)/.exec(head) ?? [];
  const [, ogTitle = ''] = /<meta property="og:title" content="([^"]*)"/.exec(head) ?? [];
  const [, jsonLd = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head) ?? [];
  return {
    title: unescaped(title),
    ogTitle: unescaped(ogTitle),
    description: unescaped(description),
    jsonLd,
    styles: [...head.matchAll(/<link rel="stylesheet" href="(\/_astro\/[^"]*)"/g)].map(([, href]) => href),
    scripts: [...html.matchAll(/<script type="module" src="([^"]*)"/g)].map(([, src]) => src),
  };
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' };

export function unescaped(text) {
  return text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : ENTITIES[name],
  );
}
