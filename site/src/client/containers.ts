/** A container as `containers.json` holds it, and, in part, as the API answers it. */
export interface Found {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] };
  readonly properties: {
    readonly name: string;
    readonly type: string;
    readonly status: 'active' | 'suspended';
    readonly address?: string;
    readonly municipality?: string;
    readonly area: string;
    /** The short code of its label. */
    readonly code: string;
    readonly path?: string;
  };
  readonly distanceM?: number;
}

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

let loading: Promise<readonly Found[]> | undefined;

/** Every container of the site, loaded once. */
export function allContainers(): Promise<readonly Found[]> {
  loading ??= fetch('/containers.json').then(async (response) => {
    if (!response.ok) throw new Error(`containers.json: ${response.status}`);
    return ((await response.json()) as { features: Found[] }).features;
  });
  return loading;
}

/** Small letters without accents. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Those in which most of the words are found; a word in the name of the area alone counts half. */
export function matching(containers: readonly Found[], query: string): Found[] {
  const words = plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const rated = containers.map((container) => {
    const { name, address = '', municipality = '', area } = container.properties;
    const text = plain(`${name} ${address} ${municipality}`);
    const weights = words.map((word) => (text.includes(word) ? 2 : area.includes(word) ? 1 : 0));
    return { container, weight: weights.reduce<number>((sum, weight) => sum + weight, 0) };
  });
  const most = rated.reduce((highest, { weight }) => Math.max(highest, weight), 0);
  return most === 0 ? [] : rated.filter(({ weight }) => weight === most).map(({ container }) => container);
}

/** Nearest first, by what the site itself knows. */
export function nearest(containers: readonly Found[], { lat, lon }: Position): Found[] {
  const radians = Math.PI / 180;
  return containers
    .map((container) => {
      const [east, north] = container.geometry.coordinates;
      const x = (east - lon) * radians * Math.cos(((lat + north) / 2) * radians);
      return { ...container, distanceM: Math.hypot(x, (north - lat) * radians) * 6_371_009 };
    })
    .sort((one, other) => one.distanceM - other.distanceM);
}
