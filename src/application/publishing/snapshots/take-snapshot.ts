import { Injectable } from '@nestjs/common';
import { SITE_SNAPSHOT_VERSION, type SiteSnapshot, type WebsiteConfig } from '@glaneur/website-config';
import { AssignCodes } from '../../network/index.js';
import { Clock } from '../../shared/clock.port.js';
import { SharedReads } from '../../shared/shared-reads.js';
import { MapGround } from './map-ground.js';
import { type ShownNetwork, SnapshotReader, type SnapshotRequest } from './snapshot-reader.port.js';

/** The immutable input of one build. Each container that the site shows gets its code first: pages link by it. */
@Injectable()
export class TakeSnapshot {
  /** A change of the network is read once for websites that show it alike and are built together. */
  private readonly networks = new SharedReads<ShownNetwork>();

  constructor(
    private readonly reader: SnapshotReader,
    private readonly codes: AssignCodes,
    private readonly clock: Clock,
    private readonly ground: MapGround,
  ) {}

  /** Outside any unit of work. @throws DomainError `not_found` `website.not_found`, `revision.not_found` */
  async execute(request: SnapshotRequest): Promise<SiteSnapshot> {
    const { organisationId, kind, baseUrl, apiUrl } = request;
    const content = await this.reader.website(request);
    const { areas, containers, notices } = await this.network(organisationId, content.config.show);
    return {
      formatVersion: SITE_SNAPSHOT_VERSION,
      ...content,
      kind,
      baseUrl,
      apiUrl,
      map: this.ground.tiles,
      generatedAt: this.clock.now().toISOString(),
      areas,
      containers,
      notices,
    };
  }

  private async network(organisationId: string, show: WebsiteConfig['show']): Promise<ShownNetwork> {
    const { areas, types } = show;
    const read = () =>
      this.networks.of(JSON.stringify([organisationId, areas, types]), () =>
        this.reader.network(organisationId, show),
      );
    const network = await read();
    if (network.withoutCode === 0) return network;
    await this.giveCodes(organisationId);
    return read();
  }

  private async giveCodes(organisationId: string): Promise<void> {
    const without = () => this.reader.containersWithoutCode(organisationId);
    for (let ids = await without(); ids.length > 0; ids = await without()) {
      const containers = ids.map((id) => ({ id, code: null }));
      await this.codes.execute(containers, { organisationId });
    }
  }
}
