import { Aggregate, FIRST_VERSION } from '../shared/aggregate.js';
import { type Boundary, readBoundary } from '../shared/boundary.js';
import { extentOf, widthOf } from '../shared/bounding-box.js';
import { Checks } from '../shared/checks.js';
import { checkText } from '../shared/text.js';

export const AREA_NAME_MAX = 200;
export const AREA_CODE_MAX = 32;
const AREA_WIDTH_DEGREES_MAX = 180;

export interface AreaProperties {
  readonly siteId: string;
  readonly name: string;
  /** The operator's own short code, unique in the organisation, case-sensitive. */
  readonly code: string;
  readonly boundary: Boundary;
}

/** A collection sector served from one site. */
export class Area extends Aggregate {
  private constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly properties: AreaProperties,
  ) {
    super(id, organisationId, version);
  }

  /**
   * @param input `boundary` as GeoJSON, unread
   * @throws DomainError `invalid`, code `area.invalid` or `boundary.invalid`
   */
  static create(
    id: string,
    organisationId: string,
    input: Omit<AreaProperties, 'boundary'> & { boundary: unknown },
  ): Area {
    const checks = new Checks();
    checkText(checks, 'name', input.name, { min: 1, max: AREA_NAME_MAX });
    checkText(checks, 'code', input.code, { min: 1, max: AREA_CODE_MAX });
    checks.throwIfAny('area.invalid');
    return new Area(id, organisationId, FIRST_VERSION, { ...input, boundary: sector(input.boundary) });
  }
}

/** A boundary round half the globe has two insides: neither its surface nor a truck could cover it. */
function sector(value: unknown): Boundary {
  const boundary = readBoundary(value);
  const checks = new Checks();
  checks.require(
    widthOf(extentOf(boundary)) < AREA_WIDTH_DEGREES_MAX,
    'boundary',
    'boundary.too_wide',
    `The boundary spans ${AREA_WIDTH_DEGREES_MAX} degrees of longitude or more, half the globe.`,
  );
  checks.throwIfAny('boundary.invalid');
  return boundary;
}
