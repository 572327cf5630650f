import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Areas } from '../../domain/network/areas.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface ArchiveAreaCommand {
  readonly areaId: string;
  readonly expectedVersion: number;
}

@Injectable()
export class ArchiveArea {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly areas: Areas,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `area.not_found`, `version.stale`, `area.archived`, `area.in_use` */
  async execute({ areaId, expectedVersion }: ArchiveAreaCommand, actor: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const area = await this.areas.find(actor.organisationId, areaId);
      expectVersion(area, expectedVersion);
      await this.areas.save(area.archive(this.clock.now(), actor.userId));
    });
  }
}
