import type { Position } from './geo.js';

const degrees = (value: number) => value.toFixed(6);

/** Walking route in the browser, from the person's position when it is known. */
export function walkingRoute(to: Position, from: Position | null): string {
  const end = `${degrees(to.lat)},${degrees(to.lon)}`;
  const start = from ? `${degrees(from.lat)},${degrees(from.lon)}` : '';
  return `https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&route=${encodeURIComponent(`${start};${end}`)}`;
}

/**
 * Opens the map program the device has: `geo:` (RFC 5870) where Android hands it to one, Apple's own
 * address on Apple devices, which ignore `geo:`, and a map in the browser elsewhere.
 */
export function mapsLink(at: Position, name: string, userAgent: string): string {
  const point = `${degrees(at.lat)},${degrees(at.lon)}`;
  if (/android/i.test(userAgent)) return `geo:${point}?q=${point}(${encodeURIComponent(name)})`;
  if (/iphone|ipad|macintosh/i.test(userAgent)) {
    return `https://maps.apple.com/?ll=${point}&q=${encodeURIComponent(name)}`;
  }
  return `https://www.openstreetmap.org/?mlat=${degrees(at.lat)}&mlon=${degrees(at.lon)}#map=18/${degrees(at.lat)}/${degrees(at.lon)}`;
}
