import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Areas } from '../../domain/network/areas.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface RestoreAreaCommand {
  readonly areaId: string;
  readonly expectedVersion: number;
}

@Injectable()
export class RestoreArea {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly areas: Areas,
  ) {}

  /** @throws DomainError `area.not_found`, `version.stale`, `area.not_archived`, `site.archived`: the site that serves it is archived itself */
  async execute({ areaId, expectedVersion }: RestoreAreaCommand, actor: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const area = await this.areas.find(actor.organisationId, areaId);
      expectVersion(area, expectedVersion);
      await this.areas.save(area.bringBack(actor.userId));
    });
  }
}
