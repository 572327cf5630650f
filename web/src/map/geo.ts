/** A point on WGS84, degrees. */
export interface Position {
  lat: number;
  lon: number;
}

/** Degrees; `west` > `east` means that the box crosses the antimeridian. */
export interface BoundingBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Mean radius of the Earth (IUGG), metres. */
const EARTH_RADIUS_M = 6_371_008.8;

/** The same meridian, written within [-180, 180). */
export function wrapLongitude(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** The same meridian, written so that it lies within 180° of `reference`: draws points across the antimeridian side by side. */
export function longitudeNear(lon: number, reference: number): number {
  return lon + 360 * Math.round((reference - lon) / 360);
}

/**
 * The box of a map view, whose longitudes may run past ±180.
 * A view that shows the whole globe becomes -180..180.
 */
export function boxOfView(view: BoundingBox): BoundingBox {
  const whole = view.east - view.west >= 360;
  return {
    west: whole ? -180 : wrapLongitude(view.west),
    south: Math.max(-90, view.south),
    east: whole ? 180 : wrapLongitude(view.east),
    north: Math.min(90, view.north),
  };
}

/** The middle of a box, across the antimeridian too. */
export function centreOf(box: BoundingBox): Position {
  const width = box.east >= box.west ? box.east - box.west : box.east + 360 - box.west;
  return { lat: (box.south + box.north) / 2, lon: wrapLongitude(box.west + width / 2) };
}

/**
 * The box around a circle, for fitting a view; not for searching.
 * Longitudes are left unwrapped, so that the box stays in one piece.
 */
export function boxAround(centre: Position, radiusM: number): BoundingBox {
  const dLat = (radiusM / EARTH_RADIUS_M) * (180 / Math.PI);
  const shrink = Math.max(0.01, Math.cos((centre.lat * Math.PI) / 180));
  const dLon = Math.min(180, dLat / shrink);
  return {
    west: centre.lon - dLon,
    south: Math.max(-85, centre.lat - dLat),
    east: centre.lon + dLon,
    north: Math.min(85, centre.lat + dLat),
  };
}
