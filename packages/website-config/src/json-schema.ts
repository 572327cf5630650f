import { z } from 'zod';
import { websiteConfigSchema } from './config.js';
import { firstConfig } from './first-config.js';
import { siteSnapshotSchema } from './snapshot.js';

/**
 * The shape of a configuration as JSON Schema 2020-12, which OpenAPI 3.1 speaks, with an example. Rules that no schema
 * can tell (`theme.contrast_too_low`, a text in each language) are `checkConfig`'s alone.
 */
export function websiteConfigJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(websiteConfigSchema, { io: 'input' });
  return { ...schema, example: firstConfig('Tissea', ['fr', 'en']) };
}

/** The shape of what one build is made from, as JSON Schema 2020-12. */
export function siteSnapshotJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(siteSnapshotSchema, { io: 'input' });
  return schema;
}
