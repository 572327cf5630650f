import { parse } from 'csv-parse/sync';
import { readRealFile } from './folder.js';
import type { FeatureCollection, Place } from './geojson.js';

/** Where the 113 textile containers of the Pau agglomeration stand, by commune (GEOS, boundary included). */
export const PAU_COUNTS: Readonly<Record<string, number>> = {
  Pau: 55,
  Lons: 11,
  Billère: 8,
  Bizanos: 8,
  Lescar: 7,
  Gan: 5,
  Idron: 5,
  Jurançon: 5,
  Gelos: 2,
  'Mazères-Lezons': 2,
  Sendets: 2,
  Artigueloutan: 1,
  Lée: 1,
  Ousse: 1,
};

/** Relais 64, January 2013: X is the longitude, decimal commas inside quotes. */
export function pauContainers(): Place[] {
  const rows = parse<{ X: string; Y: string }>(
    readRealFile('containers/fr-pau/recycling_FR_capp_clothes.csv'),
    {
      columns: true,
    },
  );
  return rows.map(({ X, Y }) => [decimal(X), decimal(Y)]);
}

/** All communes of Pyrénées-Atlantiques: INSEE code, name, boundary. */
export function pauCommunes() {
  const folder = 'areas/france-geojson/64-pyrenees-atlantiques';
  const file = readRealFile(`${folder}/communes-64-pyrenees-atlantiques.geojson`);
  const { features } = JSON.parse(file) as FeatureCollection<{ code: string; nom: string }>;
  return features.map(({ geometry, properties: { code, nom } }) => ({ code, name: nom, boundary: geometry }));
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}
