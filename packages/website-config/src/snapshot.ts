import { z } from 'zod';
import { websiteConfigSchema } from './config.js';
import { containerTypeSchema } from './containers.js';
import { idSchema } from './ids.js';
import { mapTilesSchema } from './map-tiles.js';
import { slugSchema } from './slug.js';

export const SITE_SNAPSHOT_VERSION = 1;

/** Longitude and latitude in degrees, WGS84, at most 7 decimals. */
const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const instantSchema = z.iso.datetime();
/** No closing slash. Plain `http` is what a machine without a certificate serves. */
const originSchema = z.string().regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/);

const boundarySchema = z.strictObject({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(positionSchema))),
});

/** A span of time; `until` null: until further notice. */
const period = { from: instantSchema, until: instantSchema.nullable() };

export const snapshotAreaSchema = z.strictObject({
  id: idSchema,
  code: z.string(),
  name: z.string(),
  /** West, south, east, north of the boundary. */
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Simplified: good for a map of the area, not for measuring. */
  boundary: boundarySchema,
  containerIds: z.array(idSchema),
});
export type SnapshotArea = z.output<typeof snapshotAreaSchema>;

export const snapshotContainerSchema = z.strictObject({
  id: idSchema,
  /** The short code of its QR label, as in `/q/{code}`. */
  code: z.string(),
  /** The operator's own number. */
  reference: z.string(),
  name: z.string(),
  type: containerTypeSchema,
  /** Litres. */
  capacityL: z.number().int().positive().nullable(),
  status: z.enum(['active', 'suspended']),
  suspension: z.strictObject({ reason: z.string(), ...period }).optional(),
  position: positionSchema,
  address: z.string().optional(),
  /** Its name. */
  municipality: z.string().optional(),
  areaId: idSchema,
});
export type SnapshotContainer = z.output<typeof snapshotContainerSchema>;

/** An area whose containers are all suspended together. */
export const snapshotNoticeSchema = z.strictObject({ areaId: idSchema, reason: z.string(), ...period });
export type SnapshotNotice = z.output<typeof snapshotNoticeSchema>;

export const snapshotMediaSchema = z.strictObject({
  src: z.string().regex(/^\/media\/[0-9a-f]{16,64}\.webp$/),
  /** Pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  alt: z.strictObject({ en: z.string().optional(), fr: z.string().optional() }),
});
export type SnapshotMedia = z.output<typeof snapshotMediaSchema>;

/**
 * The immutable input of one build: everything that a template may see, and of one website only. Two snapshots with
 * the same content make the same site byte for byte: the template has no clock and asks nobody.
 */
export const siteSnapshotSchema = z.strictObject({
  formatVersion: z.literal(SITE_SNAPSHOT_VERSION),
  website: z.strictObject({ id: idSchema, slug: slugSchema, revision: z.number().int().nonnegative() }),
  organisation: z.strictObject({ id: idSchema, name: z.string(), timeZone: z.string() }),
  kind: z.enum(['production', 'preview']),
  baseUrl: originSchema,
  apiUrl: originSchema,
  /** null: maps are drawn from the outlines of the areas alone. */
  map: mapTilesSchema.nullable(),
  /** When the data was read. */
  generatedAt: instantSchema,
  config: websiteConfigSchema,
  media: z.record(idSchema, snapshotMediaSchema),
  areas: z.array(snapshotAreaSchema),
  containers: z.array(snapshotContainerSchema),
  notices: z.array(snapshotNoticeSchema),
});
export type SiteSnapshot = z.output<typeof siteSnapshotSchema>;
