import type { WebsiteLanguage } from '@glaneur/website-config';
import { areaPages, containerPages } from './network-pages.js';
import { areaCard, mapSource, municipalitiesOf, newsCards } from './cards.js';
import { boundsOf } from './geometry.js';
import { chromeOf, type Frame, frameOf } from './chrome.js';
import type { HtmlData } from './page-data.js';
import { newsPath, PATHS } from './paths.js';
import type { Site } from './site.js';

/** Every page of one language. */
export function* htmlPages(site: Site, language: WebsiteLanguage): Generator<HtmlData> {
  const chrome = chromeOf(site, language);
  const frame: Frame = (path) => frameOf(site, chrome, language, path);
  yield homePage(site, language, frame);
  if (site.snapshot.config.pages.map.enabled) yield mapPage(site, language, frame);
  yield* textPages(site, language, frame);
  yield* newsPages(site, language, frame);
  yield* areaPages(site, language, frame);
  if (site.snapshot.config.show.containerPages) yield* containerPages(site, language, frame);
}

function homePage(site: Site, language: WebsiteLanguage, frame: Frame): HtmlData {
  const { config } = site.snapshot;
  const { home, howToGive, accepted, news, map } = config.pages;
  return {
    kind: 'home',
    ...frame(PATHS.home),
    title: site.text(language, home.title),
    intro: site.text(language, home.intro),
    hero: site.picture(language, config.hero),
    mapEnabled: map.enabled,
    containers: site.containers.length,
    municipalities: municipalitiesOf(site.containers).length,
    notices: site.notices(language),
    howToGive: howToGive.enabled ? site.text(language, howToGive.text) : null,
    yes: accepted.enabled ? accepted.yes.map((text) => site.text(language, text)) : [],
    no: accepted.enabled ? accepted.no.map((text) => site.text(language, text)) : [],
    bounds: boundsOf(site.areas.map(({ bbox }) => bbox)),
    areas: site.areas.map((area) => areaCard(site, language, area)),
    news: news.enabled ? newsCards(site, language).slice(0, 3) : [],
  };
}

function mapPage(site: Site, language: WebsiteLanguage, frame: Frame): HtmlData {
  return {
    kind: 'map',
    ...frame(PATHS.map),
    map: mapSource(site),
    notices: site.notices(language),
    areas: site.areas.map((area) => areaCard(site, language, area)),
  };
}

function* textPages(site: Site, language: WebsiteLanguage, frame: Frame): Generator<HtmlData> {
  const { howToGive, accepted, contact, legal } = site.snapshot.config.pages;
  const each = (texts: typeof accepted.yes) => texts.map((text) => site.text(language, text));
  if (howToGive.enabled) {
    yield { kind: 'howToGive', ...frame(PATHS.howToGive), text: site.text(language, howToGive.text) };
  }
  if (accepted.enabled) {
    yield { kind: 'accepted', ...frame(PATHS.accepted), yes: each(accepted.yes), no: each(accepted.no) };
  }
  if (contact.enabled) {
    const openingHours = each(contact.openingHours);
    yield { kind: 'contact', ...frame(PATHS.contact), address: contact.address ?? null, openingHours };
  }
  if (legal.enabled) yield { kind: 'legal', ...frame(PATHS.legal), text: site.text(language, legal.text) };
}

function* newsPages(site: Site, language: WebsiteLanguage, frame: Frame): Generator<HtmlData> {
  const { news } = site.snapshot.config.pages;
  if (!news.enabled) return;
  yield { kind: 'news', ...frame(PATHS.news), items: newsCards(site, language) };
  for (const { id, date, title, text, picture } of news.items) {
    yield {
      kind: 'newsItem',
      ...frame(newsPath(id)),
      date,
      title: site.text(language, title),
      text: site.text(language, text),
      picture: site.picture(language, picture),
    };
  }
}
