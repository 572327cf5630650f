import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import type { AreaInput } from '../../domain/network/area.js';
import { Areas } from '../../domain/network/areas.repository.js';
import { readBoundary } from '../../domain/shared/boundary.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { BoundaryTopology } from './boundary-topology.port.js';

export interface ChangeAreaCommand {
  readonly areaId: string;
  readonly expectedVersion: number;
  /** What is left out stays. `boundary`: GeoJSON, unread. */
  readonly changes: Partial<AreaInput>;
}

@Injectable()
export class ChangeArea {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly areas: Areas,
    private readonly topology: BoundaryTopology,
  ) {}

  /**
   * Containers stay where they are, and in this area: those that the new boundary leaves out are warned of.
   * Stores nothing where nothing differs.
   * @throws DomainError `area.not_found`, `version.stale`, `area.invalid`, `boundary.invalid`, `area.code_taken`,
   * `area.site_unknown`, `site.archived`
   */
  async execute({ areaId, expectedVersion, changes }: ChangeAreaCommand, actor: Actor): Promise<void> {
    if (changes.boundary !== undefined)
      await this.topology.refuseFaults(readBoundary(changes.boundary), 'boundary');
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const area = await this.areas.find(actor.organisationId, areaId);
      expectVersion(area, expectedVersion);
      const changed = area.change(changes, actor.userId);
      if (changed !== area) await this.areas.save(changed);
    });
  }
}
