import { parse } from 'csv-parse/sync';
import { readRealFile } from './folder.js';
import type { Place } from './geojson.js';

export interface MadridContainer {
  /** Line in the file; the header is line 1. */
  readonly line: number;
  readonly reference: string;
  readonly name: string;
  readonly address: string;
  readonly place: Place;
  /** EPSG:25830, metres: [easting, northing]. */
  readonly utm: readonly [number, number];
  readonly district: string;
  /** Filled on 51 rows. */
  readonly districtCode: string;
  /** Every column as written. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Madrid 2018. The columns of degrees have decimal points, those of metres decimal commas. */
export function madridContainers(): MadridContainer[] {
  const rows = parse<Record<string, string>>(readRealFile('containers/es-madrid-2018/ContenedoresRopa.csv'), {
    columns: true,
    delimiter: ';',
  });
  return rows.map((row, place) => {
    const cell = (name: string) => row[name] ?? '';
    return {
      line: place + 2,
      reference: cell('COD_TIPO_DATO'),
      name: cell('CENTRO') || cell('DIRECCION_COMPLETA'),
      address: cell('DIRECCION_COMPLETA'),
      place: [Number(cell('LONGITUD')), Number(cell('LATITUD'))],
      utm: [Number(cell('UTMX').replace(',', '.')), Number(cell('UTMY').replace(',', '.'))],
      district: cell('DISTRITO'),
      districtCode: cell('COD_DISTRITO'),
      attributes: row,
    };
  });
}

/** The 21 districts: official code and name. The file gives a middle for each, no boundary. */
export function madridDistricts(): { code: string; name: string }[] {
  const districts = JSON.parse(readRealFile('areas/distritos.json')) as {
    cod_dis: string;
    nom_dis: string;
  }[];
  return districts.map(({ cod_dis, nom_dis }) => ({ code: cod_dis, name: nom_dis }));
}

/** `Villa Vallecas`, `VILLA DE VALLECAS` and `San Blas,Canillejas`, `SAN BLAS-CANILLEJAS` are one each. */
export function districtKey(name: string): string {
  return name
    .normalize('NFD')
    .toUpperCase()
    .replaceAll(/\bDE\b|[^A-Z]/g, '');
}
