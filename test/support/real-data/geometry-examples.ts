import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRealFile, realDataFolder } from './folder.js';

const EXAMPLES = 'areas/geometry-tests/geojson-invalid-geometry/examples';

/** `invalid_geometries/invalid_unclosed` and so on, sorted; none where the files are not. */
export function geometryExamples(): string[] {
  const folder = realDataFolder();
  if (!folder) return [];
  return readdirSync(join(folder, EXAMPLES), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.geojson'))
    .map((name) => name.replace(/\.geojson$/, ''))
    .sort();
}

export function readGeometryExample(name: string): unknown {
  return JSON.parse(readRealFile(`${EXAMPLES}/${name}.geojson`));
}

/** Every `geometry` member of a Feature or FeatureCollection, as it stands there; [] for anything else. */
export function geometriesIn(document: unknown): unknown[] {
  if (typeof document !== 'object' || document === null) return [];
  const { type, geometry, features } = document as Record<string, unknown>;
  if (type === 'Feature') return geometry === undefined ? [] : [geometry];
  return Array.isArray(features) ? features.flatMap(geometriesIn) : [];
}
