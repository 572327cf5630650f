import { Aggregate, FIRST_VERSION } from '../shared/aggregate.js';
import { Checks } from '../shared/checks.js';
import { checkedPosition, type Position } from '../shared/position.js';
import { checkText } from '../shared/text.js';

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
export class Site extends Aggregate {
  private constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly properties: SiteProperties,
  ) {
    super(id, organisationId, version);
  }

  /** @throws DomainError `invalid`, code `site.invalid` */
  static create(id: string, organisationId: string, input: SiteProperties): Site {
    const checks = new Checks();
    checkText(checks, 'name', input.name, { min: 1, max: SITE_NAME_MAX });
    if (input.address !== null) checkText(checks, 'address', input.address, { max: ADDRESS_MAX });
    const position = checkedPosition(checks, 'position', input.position);
    checks.throwIfAny('site.invalid');
    return new Site(id, organisationId, FIRST_VERSION, { ...input, position });
  }
}
