import type { JsonValue, SitePage, WebsiteLanguage } from '@glaneur/website-config';
import { newsCards } from './cards.js';
import { shapeOf } from './geometry.js';
import type { FileData, HtmlData, SitemapEntry } from './page-data.js';
import { newsPath, PATHS } from './paths.js';
import type { Site } from './site.js';

/** What is no page of its own, but every page needs. */
export function* filePages(site: Site, pages: readonly HtmlData[]): Generator<SitePage> {
  const { config, baseUrl, kind, website } = site.snapshot;
  const { theme } = config;
  yield file('/theme.css', { kind: 'theme', theme });
  yield file('/pattern.svg', { kind: 'pattern', theme, seed: website.id });
  yield file('/favicon.svg', { kind: 'favicon', theme, seed: website.id });
  yield file('/areas.svg', { kind: 'areaShapes', shapes: shapesOf(site) });
  if (config.pages.map.enabled) {
    yield file('/areas.json', { kind: 'areas', areas: boundariesOf(site) });
    yield file('/containers.json', containersOf(site));
  }
  if (config.pages.news.enabled) {
    for (const language of site.languages) yield feedOf(site, language);
  }
  yield file('/robots.txt', { kind: 'robots', baseUrl, preview: kind === 'preview' });
  yield file('/sitemap.xml', { kind: 'sitemap', baseUrl, pages: sitemapOf(site, pages) });
}

function file(path: string, data: FileData): SitePage {
  return { path, file: path.slice(1), data: data as unknown as JsonValue };
}

function shapesOf(site: Site) {
  return site.areas.map((area) => ({ slug: site.slugOf(area), path: shapeOf(area.boundary) }));
}

function boundariesOf(site: Site) {
  return site.areas.map((area) => ({
    name: area.name,
    slug: site.slugOf(area),
    boundary: area.boundary,
  }));
}

function containersOf(site: Site): FileData {
  return {
    kind: 'containers',
    containerPages: site.snapshot.config.show.containerPages,
    containers: site.containers.map((container) => ({
      id: container.id,
      name: container.name,
      type: container.type,
      suspended: container.status === 'suspended',
      position: container.position,
      address: container.address ?? null,
      municipality: container.municipality ?? null,
      area: site.slugOf(site.areaOf(container)),
      code: container.code,
    })),
  };
}

function feedOf(site: Site, language: WebsiteLanguage): SitePage {
  const { baseUrl, config } = site.snapshot;
  const texts = new Map(
    config.pages.news.items.map(({ id, text }) => [
      site.path(language, newsPath(id)),
      site.text(language, text),
    ]),
  );
  const items = newsCards(site, language).map((card) => ({ ...card, text: texts.get(card.path) ?? '' }));
  const path = site.path(language, PATHS.news);
  return file(`${path}.xml`, { kind: 'feed', language, name: config.name, baseUrl, path, items });
}

/** One entry for each page, whatever its languages. */
function sitemapOf(site: Site, pages: readonly HtmlData[]): SitemapEntry[] {
  return pages.filter(({ language }) => language === site.languages[0]).map(({ alternates }) => alternates);
}
