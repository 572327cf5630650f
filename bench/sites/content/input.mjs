import { GLYPHS } from './template-source.mjs';
import { viewOf } from './views.mjs';

/** Files that no site's content goes into: other generators take them as they are. */
const STATIC = new Set(['theme', 'pattern', 'favicon', 'robots']);

/**
 * @typedef {object} Input what the generators build a site from; making it is not measured
 * @property {Map<string, string>} expected every file that the compiled template writes, by name
 * @property {import('@glaneur/website-config').SiteSnapshot} snapshot
 * @property {object[]} listed its pages as the template lists them
 * @property {object} site what is the same on every page
 * @property {object[]} pages what is shown on each
 * @property {Record<string, object>} files by kind: what the files that are no pages are made from
 * @property {Record<string, string>} fixed files that are only to be copied
 */

/** @returns {Promise<Input>} */
export async function inputOf(template, snapshot) {
  const input = {
    expected: new Map(),
    listed: [],
    pages: [],
    files: {},
    fixed: {},
    snapshot,
  };
  for (const page of template.pages(snapshot)) {
    const { body } = await template.render(page);
    input.listed.push(page);
    input.expected.set(page.file, body);
    const { kind, chrome } = page.data;
    if (chrome) input.pages.push(viewOf(page, body));
    else if (STATIC.has(kind)) input.fixed[page.file] = body;
    else input.files[kind] = page.data;
    if (chrome) input.site = siteOf(chrome, body);
  }
  return { ...input, files: filesOf(input.files) };
}

function siteOf({ languages: _languages, logo: _logo, ...chrome }, html) {
  const [, font] = /<link rel="preload" href="([^"]*)"/.exec(html) ?? [];
  return { ...chrome, tel: chrome.phone.replace(/[^+0-9]/g, ''), fontFile: font, glyphs: GLYPHS };
}

/** The days of the feed as RSS writes them. */
function filesOf({ feed, ...files }) {
  const items = feed.items.map((item) => ({
    ...item,
    published: new Date(`${item.date}T00:00:00Z`).toUTCString(),
  }));
  return { ...files, feed: { ...feed, items } };
}
