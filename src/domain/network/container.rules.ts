import type { Checks } from '../shared/checks.js';
import { checkText, isWellFormed } from '../shared/text.js';

export const CONTAINER_TYPES = ['textile', 'shoes', 'toys', 'books', 'household_linen', 'mixed'] as const;
export type ContainerType = (typeof CONTAINER_TYPES)[number];

export const CONTAINER_STATUSES = ['planned', 'active', 'suspended', 'removed'] as const;
export type ContainerStatus = (typeof CONTAINER_STATUSES)[number];

/** What the public may see: `planned` is not there yet, `removed` no longer. */
export const PUBLIC_STATUSES = ['active', 'suspended'] as const satisfies readonly ContainerStatus[];
export type PublicStatus = (typeof PUBLIC_STATUSES)[number];

/** What a new container may start as. */
export const INITIAL_STATUSES = ['planned', 'active'] as const satisfies readonly ContainerStatus[];
export type InitialStatus = (typeof INITIAL_STATUSES)[number];

export const REFERENCE_MAX = 64;
export const CONTAINER_NAME_MAX = 200;
/** French municipality codes (INSEE) have 5 characters; German ones 8, Swiss 4, Spanish 5. */
export const MUNICIPALITY_CODE_MAX = 16;
/** A large underground container holds 5,000 L; ten times that is a typing error. */
export const CAPACITY_L_MAX = 50_000;
export const ATTRIBUTES_MAX = 100;
export const ATTRIBUTE_NAME_MAX = 100;
export const ATTRIBUTE_VALUE_MAX = 2_000;

/** Columns of a spreadsheet that Glaneur has no field for: kept as written. */
export type Attributes = Readonly<Record<string, string>>;

export function checkCapacity(checks: Checks, capacityL: number | null): void {
  checks.require(
    capacityL === null || (Number.isInteger(capacityL) && capacityL > 0 && capacityL <= CAPACITY_L_MAX),
    'capacityL',
    'container.capacity_out_of_range',
    `The capacity is a whole number of litres between 1 and ${CAPACITY_L_MAX}.`,
  );
}

export function checkAttributes(checks: Checks, attributes: Attributes): void {
  const entries = Object.entries(attributes);
  checks.require(
    entries.length <= ATTRIBUTES_MAX,
    'attributes',
    'container.too_many_attributes',
    `At most ${ATTRIBUTES_MAX} attributes are kept.`,
  );
  for (const [name, value] of entries) {
    const storable = !name.includes('\0') && isWellFormed(name) && [...name].length <= ATTRIBUTE_NAME_MAX;
    checks.require(
      storable,
      'attributes',
      'container.attribute_name_invalid',
      `An attribute's name has at most ${ATTRIBUTE_NAME_MAX} characters, without NUL or half surrogates.`,
    );
    if (storable) checkText(checks, `attributes.${name}`, value, { max: ATTRIBUTE_VALUE_MAX });
  }
}
