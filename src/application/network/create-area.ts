import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Area, type AreaInput } from '../../domain/network/area.js';
import { Areas } from '../../domain/network/areas.repository.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { BoundaryTopology } from './boundary-topology.port.js';

/** `boundary`: a GeoJSON Polygon or MultiPolygon, unread. */
export type CreateAreaCommand = AreaInput;

@Injectable()
export class CreateArea {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly areas: Areas,
    private readonly topology: BoundaryTopology,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * @returns the new area's id
   * @throws DomainError `boundary.invalid` with the reason and the place, `area.code_taken`, `area.site_unknown`, `site.archived`
   */
  async execute(command: CreateAreaCommand, actor: Actor): Promise<string> {
    const area = Area.create(this.ids.next(), actor.organisationId, command, actor.userId);
    await this.topology.refuseFaults(area.properties.boundary, 'boundary');
    await this.unitOfWork.inOrganisation(actor.organisationId, () => this.areas.add(area));
    return area.id;
  }
}
