import type { ApiKey } from './api-key.js';

/** Keys of programs. Works inside a unit of work of the organisation, unless said otherwise. */
export abstract class ApiKeys {
  /** @param secretHash stored beside it, and never read again: keys are found by it */
  abstract add(key: ApiKey, secretHash: string): Promise<void>;

  /** Locked until the unit of work ends. @throws DomainError `not_found` `key.not_found` */
  abstract find(organisationId: string, id: string): Promise<ApiKey>;

  /** Stores that it is revoked. @throws DomainError `stale` `version.stale` */
  abstract save(key: ApiKey): Promise<void>;

  /** Across organisations: whose a key is, is known only once it was found. */
  abstract findBySecret(secretHash: string): Promise<ApiKey | undefined>;

  /** Notes that it was used, once a minute at most. Across organisations. */
  abstract used(key: ApiKey, now: Date): Promise<void>;
}
