import { z } from 'zod';
import { completeness } from './completeness.js';
import { containerTypeSchema, CONTAINER_TYPES } from './containers.js';
import { idSchema, mediaIdSchema } from './ids.js';
import { WEBSITE_LANGUAGES } from './localised.js';
import { pagesSchema } from './pages.js';
import { rule } from './rule.js';
import { SOCIAL_LINKS_MAX, socialLinkSchema } from './social.js';
import { requiredLine } from './text.js';
import { themeSchema } from './theme.js';

/** Goes up when a stored configuration must be rewritten to be read. */
export const WEBSITE_CONFIG_VERSION = 1;
export const SHOWN_AREAS_MAX = 1_000;

const isUnique = (values: readonly unknown[]) => new Set(values).size === values.length;
const unique = rule('config.duplicate', 'Names something twice.');

const shownSchema = z.strictObject({
  areas: z.union([z.literal('all'), z.array(idSchema).max(SHOWN_AREAS_MAX).refine(isUnique, unique)]),
  types: z.union([
    z.literal('all'),
    z.array(containerTypeSchema).min(1).max(CONTAINER_TYPES.length).refine(isUnique, unique),
  ]),
  /** Whether each container has a page of its own. */
  containerPages: z.boolean(),
});

/**
 * Everything an operator decides about a website. Strict: an unknown field is refused, so that nothing reaches a
 * template that no rule has looked at. `checkConfig` says what is wrong by path and code.
 */
export const websiteConfigSchema = z
  .strictObject({
    formatVersion: z.literal(WEBSITE_CONFIG_VERSION),
    name: requiredLine(80),
    /** The first one is the default. */
    languages: z
      .array(z.enum(WEBSITE_LANGUAGES))
      .min(1)
      .max(WEBSITE_LANGUAGES.length)
      .refine(isUnique, unique),
    theme: themeSchema,
    logo: mediaIdSchema.optional(),
    hero: mediaIdSchema.optional(),
    pages: pagesSchema,
    show: shownSchema,
    social: z.array(socialLinkSchema).max(SOCIAL_LINKS_MAX),
    /** Shown where somebody may be in danger: 112 in the European Union. */
    emergencyNumber: z
      .string()
      .refine((value) => /^[0-9]{2,6}$/.test(value), rule('config.number_invalid', 'Two to six digits.'))
      .default('112'),
  })
  .superRefine(completeness);

export type WebsiteConfig = z.output<typeof websiteConfigSchema>;
/** As it may be written: with what has a default left out. */
export type WebsiteConfigInput = z.input<typeof websiteConfigSchema>;
