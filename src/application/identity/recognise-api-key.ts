import { Injectable } from '@nestjs/common';
import { ApiKeys } from '../../domain/identity/api-keys.repository.js';
import type { ApiClient } from '../../domain/identity/index.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { SessionSecrets } from './session-secrets.port.js';

/** Whose a key is, and what for. */
@Injectable()
export class RecogniseApiKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeys,
    private readonly secrets: SessionSecrets,
    private readonly clock: Clock,
  ) {}

  /** @returns undefined when it is none of ours, was revoked or has expired */
  execute(key: string): Promise<ApiClient | undefined> {
    const now = this.clock.now();
    return this.unitOfWork.acrossOrganisations('api-key', async () => {
      const found = await this.keys.findBySecret(this.secrets.hash(key));
      if (!found?.worksAt(now)) return undefined;
      await this.keys.used(found, now);
      return { keyId: found.id, organisationId: found.organisationId, scopes: found.properties.scopes };
    });
  }
}
