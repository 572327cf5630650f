import { z } from 'zod';
import { rule } from './rule.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SLUG_MIN = 3;
export const SLUG_MAX = 40;

/** Names that a host or a path of the service may need for itself. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set(
  (
    'about account accounts admin administrator api app apps assets auth autoconfig autodiscover beta billing blog ' +
    'builder cdn console contact dashboard demo-api dev dns docs download email files ftp glaneur health help host ' +
    'imap internal legal live localhost login mail media metrics mobile monitor mx news null oauth ops pop preview ' +
    'privacy production public queue root secure security server shop site sites smtp socket ssl staging static ' +
    'status store support system test undefined webmail website websites wpad www'
  ).split(' '),
);

/** Hosts of previews are `preview-<token>`: no website may look like one. */
const RESERVED_START = /^preview-/;

/** The name of a website in its address, `<slug>.<domain>`: also a folder's name, hence no other character. */
export const slugSchema = z
  .string()
  .refine(
    (slug) => slug.length >= SLUG_MIN && slug.length <= SLUG_MAX,
    rule('website.slug_length', `A slug has ${SLUG_MIN} to ${SLUG_MAX} characters.`),
  )
  .refine(
    (slug) => slug.length > SLUG_MAX || SLUG.test(slug),
    rule('website.slug_invalid', 'A slug has small letters and digits, in words parted by single hyphens.'),
  )
  .refine(
    (slug) => !RESERVED_SLUGS.has(slug) && !RESERVED_START.test(slug),
    rule('website.slug_reserved', 'This name is kept for the service.'),
  );
export type Slug = z.output<typeof slugSchema>;
