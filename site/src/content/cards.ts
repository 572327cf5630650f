import type { SnapshotArea, SnapshotContainer, WebsiteLanguage } from '@glaneur/website-config';
import type { AreaCard, ContainerCard, MapSource, NewsCard } from './page-data.js';
import { boundsOf } from './geometry.js';
import { newsPath } from './paths.js';
import type { Site } from './site.js';
import { tileSource } from './tiles.js';

export function containerCard(
  site: Site,
  language: WebsiteLanguage,
  container: SnapshotContainer,
): ContainerCard {
  const { name, type, status, address, municipality, code } = container;
  const path = site.containerPath(container);
  return {
    name,
    type,
    suspended: status === 'suspended',
    address: address ?? null,
    municipality: municipality ?? null,
    path: path === null ? null : site.path(language, path),
    code,
  };
}

export function areaCard(site: Site, language: WebsiteLanguage, area: SnapshotArea): AreaCard {
  const containers = site.containersOf(area);
  return {
    name: area.name,
    slug: site.slugOf(area),
    path: site.path(language, site.areaPath(area)),
    containers: containers.length,
    suspended: containers.filter(({ status }) => status === 'suspended').length,
    municipalities: municipalitiesOf(containers),
  };
}

const byName = new Intl.Collator('fr').compare;

/** Each municipality once, in alphabetical order. */
export function municipalitiesOf(containers: readonly SnapshotContainer[]): string[] {
  const names = containers.flatMap(({ municipality }) => municipality ?? []);
  return [...new Set(names)].sort(byName);
}

/** The news, latest first. */
export function newsCards(site: Site, language: WebsiteLanguage): NewsCard[] {
  return [...site.snapshot.config.pages.news.items]
    .sort((one, other) => other.date.localeCompare(one.date) || one.id.localeCompare(other.id))
    .map(({ id, date, title, picture }) => ({
      path: site.path(language, newsPath(id)),
      date,
      title: site.text(language, title),
      picture: site.picture(language, picture),
    }));
}

/** A map of one area, or of all. */
export function mapSource(site: Site, area?: SnapshotArea): MapSource {
  return {
    apiUrl: site.snapshot.apiUrl,
    bounds: area ? area.bbox : boundsOf(site.areas.map(({ bbox }) => bbox)),
    area: area ? site.slugOf(area) : null,
    tiles: tileSource(site.snapshot.map),
  };
}
