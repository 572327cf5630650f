import { Random, Stream } from './random.js';

/** Timestamp inside every demo identifier: 2025-01-06T00:00:00Z, a fixed day, so that identifiers never change. */
const TIMESTAMP_HEX = Date.UTC(2025, 0, 6).toString(16).padStart(12, '0');

/** Record kinds that carry an identifier, with the number each writes into it. */
const KIND = {
  organisation: 0,
  user: 1,
  membership: 2,
  site: 3,
  area: 4,
  container: 5,
  vehicle: 6,
  tour: 7,
  stop: 8,
  collection: 9,
  website: 10,
  report: 11,
  tap: 12,
  answer: 13,
} as const;

/** A kind of record of the demo data. */
export type RecordKind = keyof typeof KIND;

/**
 * Deterministic identifier in UUIDv7 form (RFC 9562, section 5.7). The 74 random bits hold the 32-bit index
 * first, then the kind, then noise: identifiers are unique per kind and index, and sort by index.
 */
export function demoId(kind: RecordKind, index: number): string {
  const indexHex = index.toString(16).padStart(8, '0');
  const noise = new Random(Stream.identifier + 16 * KIND[kind], index);
  const variant = (0x8 | (KIND[kind] >>> 2)).toString(16);
  const head = (((KIND[kind] & 3) << 2) | (noise.uint32() & 3)).toString(16);
  const tail = noise.uint32().toString(16).padStart(8, '0');
  const last = (noise.uint32() >>> 28).toString(16);
  return (
    `${TIMESTAMP_HEX.slice(0, 8)}-${TIMESTAMP_HEX.slice(8)}-7${indexHex.slice(0, 3)}-` +
    `${variant}${indexHex.slice(3, 6)}-${indexHex.slice(6)}${head}${tail}${last}`
  );
}
