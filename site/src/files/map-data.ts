import type { FileData } from '../content/page-data.js';
import { containerPath } from '../content/paths.js';
import { containerSlug } from '../content/slug.js';
import { xml } from './xml.js';

type Of<Kind extends FileData['kind']> = Extract<FileData, { kind: Kind }>;

/** The areas as shapes that a page takes by `<use>`, in its own colours; see `content/geometry.ts` for the units. */
export function areaShapes({ shapes }: Of<'areaShapes'>): string {
  const paths = shapes.map(
    ({ slug, path }) =>
      `<path id="${xml(slug)}" d="${path}" fill-rule="evenodd" vector-effect="non-scaling-stroke"/>\n`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${paths.join('')}</svg>\n`;
}

/** GeoJSON of the areas for the map. */
export function areas({ areas }: Of<'areas'>): string {
  const features = areas.map(({ name, slug, boundary }) => ({
    type: 'Feature',
    id: slug,
    properties: { name },
    geometry: boundary,
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** GeoJSON of the containers: what the search falls back on. `path` is without the language. */
export function containers({ containerPages, containers }: Of<'containers'>): string {
  const features = containers.map(
    ({ id, name, type, suspended, position, address, municipality, area, code }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: position },
      properties: {
        name,
        type,
        status: suspended ? 'suspended' : 'active',
        ...(address === null ? {} : { address }),
        ...(municipality === null ? {} : { municipality }),
        area,
        code,
        ...(containerPages ? { path: containerPath(containerSlug({ id, code })) } : {}),
      },
    }),
  );
  return JSON.stringify({ type: 'FeatureCollection', features });
}
