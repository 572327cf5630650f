import { Injectable } from '@nestjs/common';
import { ApiKeys } from '../../domain/identity/api-keys.repository.js';
import type { Actor } from '../../domain/identity/index.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeys,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `key.not_found`, `version.stale`, `key.revoked` */
  async execute(id: string, expectedVersion: number, { organisationId, userId }: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const key = await this.keys.find(organisationId, id);
      expectVersion(key, expectedVersion);
      await this.keys.save(key.revoke(userId, this.clock.now()));
    });
  }
}
