export type Longitude = number;
export type Latitude = number;
export type Place = readonly [Longitude, Latitude];
export type Rings = readonly (readonly Place[])[];

export type Surface =
  | { readonly type: 'Polygon'; readonly coordinates: Rings }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[] };

export interface FeatureCollection<Properties> {
  readonly features: readonly { readonly geometry: Surface; readonly properties: Properties }[];
}

export function polygonsOf(surface: Surface): readonly Rings[] {
  return surface.type === 'Polygon' ? [surface.coordinates] : surface.coordinates;
}

/** Even-odd rule over all rings: knows nothing of PostGIS, so it can contradict it. Edges are undefined. */
export function liesIn(surface: Surface, place: Place): boolean {
  return polygonsOf(surface).some(
    (rings) => rings.filter((ring) => crossesOddly(ring, place)).length % 2 === 1,
  );
}

function crossesOddly(ring: readonly Place[], [x, y]: Place): boolean {
  let inside = false;
  for (const [place, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(place + 1) % ring.length] as Place;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Twice the enclosed area: positive where the ring runs counter-clockwise. */
export function turn(ring: readonly Place[]): number {
  const [x0, y0] = ring[0] as Place;
  return ring.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = ring[(place + 1) % ring.length] as Place;
    return sum + ((x - x0) * (nextY - y0) - (nextX - x0) * (y - y0));
  }, 0);
}
