import { Aggregate, FIRST_VERSION } from '../shared/aggregate.js';
import { Checks } from '../shared/checks.js';
import { checkedPosition, isNullIsland, type Position } from '../shared/position.js';
import { checkText } from '../shared/text.js';
import {
  type Attributes,
  checkAttributes,
  checkCapacity,
  CONTAINER_NAME_MAX,
  type ContainerType,
  type InitialStatus,
  MUNICIPALITY_CODE_MAX,
  REFERENCE_MAX,
} from './container.rules.js';
import { ADDRESS_MAX } from './site.js';

export interface ContainerProperties {
  readonly areaId: string;
  /** The operator's own number, kept as written: case-sensitive, unique among those not removed. */
  readonly reference: string;
  /** What people call the spot. */
  readonly name: string;
  readonly type: ContainerType;
  readonly capacityL: number | null;
  readonly status: InitialStatus;
  readonly position: Position;
  readonly address: string | null;
  readonly municipalityCode: string | null;
  readonly attributes: Attributes;
}

/** A numbered box that stands in one area at a position. */
export class Container extends Aggregate {
  private constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly properties: ContainerProperties,
  ) {
    super(id, organisationId, version);
  }

  /** @throws DomainError `invalid`, code `container.invalid` */
  static create(id: string, organisationId: string, input: ContainerProperties): Container {
    const checks = new Checks();
    checkText(checks, 'reference', input.reference, { min: 1, max: REFERENCE_MAX });
    checkText(checks, 'name', input.name, { min: 1, max: CONTAINER_NAME_MAX });
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
    checks.throwIfAny('container.invalid');
    return new Container(id, organisationId, FIRST_VERSION, { ...input, position });
  }
}
