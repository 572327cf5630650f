import { Aggregate, FIRST_VERSION } from '../shared/aggregate.js';
import { Checks } from '../shared/checks.js';
import type { DomainEvent } from '../shared/domain-event.js';
import { checkedPosition, type Position } from '../shared/position.js';
import { checkText } from '../shared/text.js';
import { type Archivable, mustBeArchived, mustNotBeArchived } from './archive.js';
import { changedFields } from './changed-fields.js';
import { type SiteChange, siteEvent } from './site.events.js';

export const SITE_KINDS = ['depot', 'sorting_centre', 'thrift_store'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export const SITE_NAME_MAX = 200;
export const ADDRESS_MAX = 500;

export interface SiteProperties {
  readonly name: string;
  readonly kind: SiteKind;
  readonly position: Position;
  readonly address: string | null;
}

/** A place the operator works from. Tours start and end at one. */
export class Site extends Aggregate implements Archivable {
  private constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly properties: SiteProperties,
    readonly archivedAt: Date | null,
    events: readonly DomainEvent[] = [],
  ) {
    super(id, organisationId, version, events);
  }

  /** @throws DomainError `invalid`, code `site.invalid` */
  static create(id: string, organisationId: string, input: SiteProperties, by: string | null): Site {
    const identity = { organisationId, aggregateId: id, version: FIRST_VERSION, actorId: by };
    const event = siteEvent('created', identity);
    return new Site(id, organisationId, FIRST_VERSION, checked(input), null, [event]);
  }

  /** Rebuilds what is stored and checks nothing: not a constructor. */
  static restore(
    stored: Pick<Site, 'id' | 'organisationId' | 'version' | 'properties' | 'archivedAt'>,
  ): Site {
    const { id, organisationId, version, properties, archivedAt } = stored;
    return new Site(id, organisationId, version, properties, archivedAt);
  }

  /**
   * What is left out stays. Where nothing differs, the answer is the site itself.
   * @throws DomainError `invalid`, code `site.invalid`
   */
  change(changes: Partial<SiteProperties>, by: string | null): Site {
    const properties = checked({ ...this.properties, ...changes });
    const fields = changedFields(this.properties, properties);
    return fields.length === 0 ? this : this.become('changed', properties, this.archivedAt, by, fields);
  }

  /** Whether an area is served from it is the repository's to know. @throws DomainError `conflict` `site.archived` */
  archive(at: Date, by: string | null): Site {
    mustNotBeArchived('site', this);
    return this.become('archived', this.properties, at, by);
  }

  /** Takes it out of the archive. @throws DomainError `conflict` `site.not_archived` */
  bringBack(by: string | null): Site {
    mustBeArchived('site', this);
    return this.become('restored', this.properties, null, by);
  }

  private become(
    change: SiteChange,
    properties: SiteProperties,
    archivedAt: Date | null,
    by: string | null,
    fields: readonly string[] = [],
  ): Site {
    const { id, organisationId } = this;
    const version = this.version + 1;
    const event = siteEvent(change, { organisationId, aggregateId: id, version, actorId: by }, fields);
    return new Site(id, organisationId, version, properties, archivedAt, [event]);
  }
}

function checked(input: SiteProperties): SiteProperties {
  const checks = new Checks();
  checkText(checks, 'name', input.name, { min: 1, max: SITE_NAME_MAX });
  if (input.address !== null) checkText(checks, 'address', input.address, { max: ADDRESS_MAX });
  const position = checkedPosition(checks, 'position', input.position);
  checks.throwIfAny('site.invalid');
  return { ...input, position };
}
