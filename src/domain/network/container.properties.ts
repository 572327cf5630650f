import { Checks } from '../shared/checks.js';
import type { Violation } from '../shared/domain-error.js';
import { checkedPosition, isNullIsland, type Position } from '../shared/position.js';
import { checkText } from '../shared/text.js';
import {
  type Attributes,
  checkAttributes,
  checkCapacity,
  CONTAINER_NAME_MAX,
  CONTAINER_TYPES,
  type ContainerType,
  MUNICIPALITY_CODE_MAX,
  REFERENCE_MAX,
} from './container.rules.js';
import { ADDRESS_MAX } from './site.js';

/** What a person says about a container. */
export interface ContainerProperties {
  readonly areaId: string;
  /** The operator's own number, kept as written: case-sensitive, unique among those not removed. */
  readonly reference: string;
  /** What people call the spot. */
  readonly name: string;
  readonly type: ContainerType;
  /** Litres. */
  readonly capacityL: number | null;
  readonly position: Position;
  readonly address: string | null;
  readonly municipalityCode: string | null;
  readonly attributes: Attributes;
}

/** What can be judged by itself. Whether the area is there and the reference is free is the repository's to know. */
export type DescribedContainer = Omit<ContainerProperties, 'areaId'>;

/** Everything that is wrong with a description, as values: an import answers it row by row. Empty: nothing. */
export function violationsOfContainer(input: DescribedContainer): readonly Violation[] {
  const checks = new Checks();
  checkContainer(checks, input);
  return checks.found;
}

/** Records what is wrong. @returns the description as it is stored: the position rounded */
export function checkContainer<Description extends DescribedContainer>(
  checks: Checks,
  input: Description,
): Description {
  checkText(checks, 'reference', input.reference, { min: 1, max: REFERENCE_MAX });
  checkText(checks, 'name', input.name, { min: 1, max: CONTAINER_NAME_MAX });
  checks.require(
    CONTAINER_TYPES.includes(input.type),
    'type',
    'container.type_unknown',
    `The type is one of: ${CONTAINER_TYPES.join(', ')}.`,
  );
  if (input.address !== null) checkText(checks, 'address', input.address, { max: ADDRESS_MAX });
  if (input.municipalityCode !== null) {
    checkText(checks, 'municipalityCode', input.municipalityCode, { min: 1, max: MUNICIPALITY_CODE_MAX });
  }
  checkCapacity(checks, input.capacityL);
  checkAttributes(checks, input.attributes);
  const position = checkedPosition(checks, 'position', input.position);
  checks.require(
    !isNullIsland(position),
    'position',
    'position.null_island',
    'The position is 0, 0, which lies in the Atlantic: the coordinates are missing.',
  );
  return { ...input, position };
}
