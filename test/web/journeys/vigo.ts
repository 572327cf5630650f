import { parse } from 'csv-parse/sync';
import { readRealFile } from '../../support/real-data/folder.js';

/** The town's depot, and a boundary round all of it. */
export const VIGO = {
  depot: '42.2314, -8.7124',
  boundary: {
    type: 'Polygon',
    coordinates: [
      [
        [-8.85, 42.12],
        [-8.6, 42.12],
        [-8.6, 42.29],
        [-8.85, 42.29],
        [-8.85, 42.12],
      ],
    ],
  },
} as const;

type Published = Record<'Lugar' | 'Dirección' | 'Barrio' | 'Lat' | 'Lon', string>;

/** The containers that Vigo publishes, as a spreadsheet with the headers that an import reads. */
export function vigoSpreadsheet(): { text: string; rows: number } {
  const published = parse<Published>(readRealFile('containers/es-vigo/containers.csv'), {
    columns: true,
    bom: true,
  });
  const lines = published.map((row, i) => {
    const reference = `VIGO-${String(i + 1).padStart(3, '0')}`;
    const address = `${row.Dirección.trim()}, ${row.Barrio.trim()}`;
    return [reference, row.Lugar.trim(), 'textile', row.Lat, row.Lon, '', address].map(quoted).join(',');
  });
  const head = 'reference,name,type,latitude,longitude,capacityL,address';
  return { text: [head, ...lines, ''].join('\n'), rows: published.length };
}

const quoted = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
