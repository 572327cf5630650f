import { createClient, createConfig, type FoundContainer, searchContainers } from '@glaneur/sdk';

/** The middle of the demonstration's town. */
export const TOULOUSE = { lat: 43.6045, lon: 1.444 };

interface Asked {
  lat?: number;
  lon?: number;
  radius?: number;
  type?: FoundContainer['properties']['type'][];
  status?: FoundContainer['properties']['status'][];
  limit?: number;
}

/** What the API itself answers: what the page is held against. */
export async function foundByApi(url: string, asked: Asked): Promise<FoundContainer[]> {
  const client = createClient(
    createConfig({ baseUrl: url, querySerializer: { array: { style: 'form', explode: false } } }),
  );
  const query = { ...TOULOUSE, radius: 2000, status: ['active' as const], limit: 100, ...asked };
  const { data, error } = await searchContainers({ client, query });
  if (!data) throw new Error(`The API refused ${JSON.stringify(query)}: ${JSON.stringify(error)}`);
  return data.features;
}

/** The first of an answer, which a test cannot do without. */
export function firstOf(found: readonly FoundContainer[]): FoundContainer {
  const [first] = found;
  if (!first) throw new Error('The demonstration has no container for this test');
  return first;
}

/** Latitude and longitude of a container, as query of the page. */
export function placeOf({ geometry }: FoundContainer): { lat: number; lon: number } {
  const [lon, lat] = geometry.coordinates;
  if (lon === undefined || lat === undefined) throw new Error('A container without a position');
  return { lat, lon };
}
