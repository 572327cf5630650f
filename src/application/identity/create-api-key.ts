import { Injectable } from '@nestjs/common';
import { ApiKey, API_KEY_PREFIX, type ApiScope } from '../../domain/identity/api-key.js';
import { ApiKeys } from '../../domain/identity/api-keys.repository.js';
import type { Actor } from '../../domain/identity/index.js';
import { Clock } from '../shared/clock.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { SessionSecrets } from './session-secrets.port.js';

export interface CreateApiKeyCommand {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresAt: Date | null;
}

/** A key that was just made; `key` is never to be had again. */
export interface NewApiKey {
  readonly id: string;
  readonly key: string;
}

@Injectable()
export class CreateApiKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeys,
    private readonly secrets: SessionSecrets,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `key.invalid` */
  async execute(command: CreateApiKeyCommand, { organisationId, userId }: Actor): Promise<NewApiKey> {
    const key = `${API_KEY_PREFIX}${this.secrets.create()}`;
    const created = ApiKey.create(this.ids.next(), organisationId, {
      ...command,
      lastFour: key.slice(-4),
      createdBy: userId,
      createdAt: this.clock.now(),
    });
    await this.unitOfWork.inOrganisation(organisationId, () =>
      this.keys.add(created, this.secrets.hash(key)),
    );
    return { id: created.id, key };
  }
}
