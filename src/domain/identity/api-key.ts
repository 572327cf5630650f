import { FIRST_VERSION } from '../shared/aggregate.js';
import { Checks } from '../shared/checks.js';
import { DomainError } from '../shared/domain-error.js';
import { checkText } from '../shared/text.js';
import type { Permission } from './permissions.js';

/** What a key may be made for. Each is a permission, so that a person with it may do the same. */
export const API_SCOPES = ['builder.read'] as const satisfies readonly Permission[];
export type ApiScope = (typeof API_SCOPES)[number];

export const API_KEY_NAME_MAX = 100;
/** A key that is meant to work longer than this is made again some day. Years of 366 days. */
export const API_KEY_YEARS_MAX = 10;
const YEAR_MS = 366 * 24 * 3_600_000;

/** What stands before the secret, so that people and scanners of leaked secrets know it for what it is. */
export const API_KEY_PREFIX = 'gln_';

export interface ApiKeyProperties {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  /** Of the secret: what a person tells keys apart by. */
  readonly lastFour: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  /** null: it works until it is revoked. */
  readonly expiresAt: Date | null;
  readonly revoked: { readonly at: Date; readonly by: string } | null;
}

/** What a program shows to act for an organisation. Its secret is nowhere: of that the repository keeps a hash. */
export class ApiKey {
  private constructor(
    readonly id: string,
    readonly organisationId: string,
    readonly version: number,
    readonly properties: ApiKeyProperties,
  ) {}

  /** @throws DomainError `invalid` `key.invalid` */
  static create(id: string, organisationId: string, input: Omit<ApiKeyProperties, 'revoked'>): ApiKey {
    const { name, scopes, expiresAt, createdAt } = input;
    const checks = new Checks();
    checkText(checks, 'name', name, { min: 1, max: API_KEY_NAME_MAX });
    checks.require(
      scopes.length > 0 && new Set(scopes).size === scopes.length && scopes.every((one) => isApiScope(one)),
      'scopes',
      'key.scopes_invalid',
      `A key has at least one of: ${API_SCOPES.join(', ')}.`,
    );
    checks.require(
      expiresAt === null ||
        (expiresAt > createdAt && expiresAt.getTime() - createdAt.getTime() <= API_KEY_YEARS_MAX * YEAR_MS),
      'expiresAt',
      'key.expiry_out_of_range',
      `A key expires in the future, within ${API_KEY_YEARS_MAX} years, or not at all.`,
    );
    checks.throwIfAny('key.invalid');
    return new ApiKey(id, organisationId, FIRST_VERSION, { ...input, revoked: null });
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(id: string, organisationId: string, version: number, properties: ApiKeyProperties): ApiKey {
    return new ApiKey(id, organisationId, version, properties);
  }

  /** For good, and for whoever has it. @throws DomainError `conflict` `key.revoked` */
  revoke(by: string, at: Date): ApiKey {
    if (this.properties.revoked) {
      throw new DomainError('conflict', 'key.revoked', 'This key has been revoked already.');
    }
    const properties = { ...this.properties, revoked: { at, by } };
    return new ApiKey(this.id, this.organisationId, this.version + 1, properties);
  }

  worksAt(now: Date): boolean {
    const { expiresAt, revoked } = this.properties;
    return revoked === null && (expiresAt === null || now < expiresAt);
  }
}

export function isApiScope(value: unknown): value is ApiScope {
  return API_SCOPES.includes(value as ApiScope);
}
