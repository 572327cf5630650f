import type { SnapshotContainer, WebsiteLanguage } from '@glaneur/website-config';
import { containerCard, mapSource, municipalitiesOf } from './cards.js';
import type { Frame } from './chrome.js';
import type { AreaData, ContainerData } from './page-data.js';
import { containerPath } from './paths.js';
import type { Site } from './site.js';
import { containerSlug } from './slug.js';
import { tileSource } from './tiles.js';
import { reportUrl } from '../text/report-url.js';

export function* areaPages(site: Site, language: WebsiteLanguage, frame: Frame): Generator<AreaData> {
  for (const area of site.areas) {
    const containers = site.containersOf(area);
    const inMunicipality = (name: string | null) => ({
      municipality: name,
      containers: containers
        .filter(({ municipality }) => (municipality ?? null) === name)
        .map((container) => containerCard(site, language, container)),
    });
    yield {
      kind: 'area',
      ...frame(site.areaPath(area)),
      name: area.name,
      slug: site.slugOf(area),
      bounds: area.bbox,
      map: site.snapshot.config.pages.map.enabled ? mapSource(site, area) : null,
      notices: site.notices(language, area),
      suspended: containers.filter(({ status }) => status === 'suspended').length,
      groups: [...municipalitiesOf(containers), null]
        .map(inMunicipality)
        .filter((group) => group.containers.length > 0),
    };
  }
}

export function* containerPages(
  site: Site,
  language: WebsiteLanguage,
  frame: Frame,
): Generator<ContainerData> {
  const { apiUrl, config, map, organisation } = site.snapshot;
  const tiles = tileSource(map);
  for (const container of site.containers) {
    const { name, code, reference, type, capacityL, status, suspension, position } = container;
    yield {
      kind: 'container',
      ...frame(containerPath(containerSlug(container))),
      name,
      code,
      reference,
      type,
      capacityL,
      suspended: status === 'suspended',
      suspension: suspension ? { ...suspension, timeZone: organisation.timeZone } : null,
      position,
      address: container.address ?? null,
      municipality: container.municipality ?? null,
      area: areaOf(site, language, container),
      tiles,
      nearby: site.neighbours.of(container).map(({ container: other, distanceM }) => ({
        ...containerCard(site, language, other),
        distanceM: Math.round(distanceM),
      })),
      reportUrl: reportUrl(apiUrl, code, language),
      emergencyNumber: config.emergencyNumber,
    };
  }
}

function areaOf(site: Site, language: WebsiteLanguage, container: SnapshotContainer): ContainerData['area'] {
  const area = site.areaOf(container);
  return {
    name: area.name,
    slug: site.slugOf(area),
    path: site.path(language, site.areaPath(area)),
    bounds: area.bbox,
  };
}
