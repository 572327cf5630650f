import { z } from 'zod';

/** The kinds of container that the network knows; a test holds this list against the domain's own. */
export const CONTAINER_TYPES = ['textile', 'shoes', 'toys', 'books', 'household_linen', 'mixed'] as const;
export const containerTypeSchema = z.enum(CONTAINER_TYPES);
export type ContainerType = z.output<typeof containerTypeSchema>;
