import { z } from 'zod';
import { rule } from './rule.js';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id as Glaneur writes it: a UUID in small letters. */
export const idSchema = z
  .string()
  .refine((value) => ID.test(value), rule('id.invalid', 'An id is a UUID in small letters.'));

/** A picture that was uploaded to the website. */
export const mediaIdSchema = idSchema;
export type MediaId = z.output<typeof mediaIdSchema>;
