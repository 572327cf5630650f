import { Injectable } from '@nestjs/common';
import type { SiteSnapshot } from '@glaneur/website-config';
import { AssignCodes } from '../network/index.js';
import { Clock } from '../shared/clock.port.js';
import { MapGround } from './map-ground.js';
import { SnapshotReader, type SnapshotRequest } from './snapshot-reader.port.js';

/** The immutable input of one build. Each container that the site shows gets its code first: pages link by it. */
@Injectable()
export class TakeSnapshot {
  constructor(
    private readonly reader: SnapshotReader,
    private readonly codes: AssignCodes,
    private readonly clock: Clock,
    private readonly ground: MapGround,
  ) {}

  /** @throws DomainError `not_found` `website.not_found`, `revision.not_found` */
  async execute(request: Omit<SnapshotRequest, 'map'>): Promise<SiteSnapshot> {
    await this.giveCodes(request);
    return this.reader.read({ ...request, map: this.ground.tiles }, this.clock.now());
  }

  private async giveCodes({ organisationId }: Pick<SnapshotRequest, 'organisationId'>): Promise<void> {
    const without = () => this.reader.containersWithoutCode(organisationId);
    for (let ids = await without(); ids.length > 0; ids = await without()) {
      const containers = ids.map((id) => ({ id, code: null }));
      await this.codes.execute(containers, { organisationId });
    }
  }
}
