import { Aggregate, FIRST_VERSION } from '../shared/aggregate.js';
import { type Boundary, readBoundary } from '../shared/boundary.js';
import { extentOf, widthOf } from '../shared/bounding-box.js';
import { Checks } from '../shared/checks.js';
import type { DomainEvent } from '../shared/domain-event.js';
import { checkText } from '../shared/text.js';
import { type Archivable, mustBeArchived, mustNotBeArchived } from './archive.js';
import { type AreaChange, areaEvent } from './area.events.js';
import { changedFields } from './changed-fields.js';

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

/** `boundary`: GeoJSON, unread. */
export type AreaInput = Omit<AreaProperties, 'boundary'> & { readonly boundary: unknown };

/** A collection sector served from one site. */
export class Area extends Aggregate implements Archivable {
  private constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly properties: AreaProperties,
    readonly archivedAt: Date | null,
    events: readonly DomainEvent[] = [],
  ) {
    super(id, organisationId, version, events);
  }

  /** @throws DomainError `invalid`, code `area.invalid` or `boundary.invalid` */
  static create(id: string, organisationId: string, input: AreaInput, by: string | null): Area {
    const named = checked(input);
    const properties = { ...named, boundary: sector(input.boundary) };
    const identity = { organisationId, aggregateId: id, version: FIRST_VERSION, actorId: by };
    return new Area(id, organisationId, FIRST_VERSION, properties, null, [areaEvent('created', identity)]);
  }

  /** Rebuilds what is stored and checks nothing: not a constructor. */
  static restore(
    stored: Pick<Area, 'id' | 'organisationId' | 'version' | 'properties' | 'archivedAt'>,
  ): Area {
    const { id, organisationId, version, properties, archivedAt } = stored;
    return new Area(id, organisationId, version, properties, archivedAt);
  }

  /**
   * What is left out stays. Where nothing differs, the answer is the area itself.
   * @throws DomainError `invalid`, code `area.invalid` or `boundary.invalid`
   */
  change({ boundary, ...changes }: Partial<AreaInput>, by: string | null): Area {
    const named = checked({ ...this.properties, ...changes });
    const drawn = boundary === undefined ? this.properties.boundary : sector(boundary);
    const properties = { ...named, boundary: drawn };
    const fields = changedFields(this.properties, properties);
    return fields.length === 0 ? this : this.become('changed', properties, this.archivedAt, by, fields);
  }

  /** Whether a container stands in it is the repository's to know. @throws DomainError `conflict` `area.archived` */
  archive(at: Date, by: string | null): Area {
    mustNotBeArchived('area', this);
    return this.become('archived', this.properties, at, by);
  }

  /** Takes it out of the archive. @throws DomainError `conflict` `area.not_archived` */
  bringBack(by: string | null): Area {
    mustBeArchived('area', this);
    return this.become('restored', this.properties, null, by);
  }

  private become(
    change: AreaChange,
    properties: AreaProperties,
    archivedAt: Date | null,
    by: string | null,
    fields: readonly string[] = [],
  ): Area {
    const { id, organisationId } = this;
    const version = this.version + 1;
    const event = areaEvent(change, { organisationId, aggregateId: id, version, actorId: by }, fields);
    return new Area(id, organisationId, version, properties, archivedAt, [event]);
  }
}

function checked<Named extends { readonly name: string; readonly code: string }>(input: Named): Named {
  const checks = new Checks();
  checkText(checks, 'name', input.name, { min: 1, max: AREA_NAME_MAX });
  checkText(checks, 'code', input.code, { min: 1, max: AREA_CODE_MAX });
  checks.throwIfAny('area.invalid');
  return input;
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
