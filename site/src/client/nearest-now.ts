import { allContainers, type Found, nearest, type Position } from './containers.js';

interface Answer {
  readonly features: readonly {
    readonly id: string;
    readonly properties: { readonly status: Found['properties']['status']; readonly distanceM?: number };
  }[];
}

const PATIENCE_MS = 2_500;
/** Four decimals are 10 m: near enough to find a container, not to tell a door. */
const rounded = (degrees: number) => degrees.toFixed(4);

export interface NearestNow {
  readonly found: readonly Found[];
  /** False: the API could not be asked, and the states are those of when the site was built. */
  readonly checked: boolean;
}

/**
 * Nearest first, with the state of this moment from the API; from the site's own list when the API cannot be asked.
 * The API knows other operators' containers too: only the site's own are kept.
 */
export async function nearestNow(api: string, position: Position): Promise<NearestNow> {
  const ours = nearest(await allContainers(), position);
  const now = await ask(api, position).catch(() => null);
  if (!now) return { found: ours, checked: false };
  const states = new Map(now.features.map(({ id, properties }) => [id, properties.status]));
  const found = ours.map((container) => {
    const status = states.get(container.id) ?? container.properties.status;
    return { ...container, properties: { ...container.properties, status } };
  });
  return { found, checked: true };
}

async function ask(api: string, { lat, lon }: Position): Promise<Answer> {
  const query = new URLSearchParams({ lat: rounded(lat), lon: rounded(lon), nearest: '50' });
  const response = await fetch(`${api}/api/v1/map/containers?${query}`, {
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Answer;
}
