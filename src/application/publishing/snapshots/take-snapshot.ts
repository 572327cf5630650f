import { Injectable } from '@nestjs/common';
import { SITE_SNAPSHOT_VERSION, type WebsiteConfig } from '@glaneur/website-config';
import { AssignCodes } from '../../network/index.js';
import { Clock } from '../../shared/clock.port.js';
import { SharedReads } from '../../shared/shared-reads.js';
import { siteNames } from '../site-names.js';
import { ApiAddress } from './api-address.js';
import { MapGround } from './map-ground.js';
import { SiteAddresses } from './site-addresses.js';
import type { SiteSource } from './site-sources.port.js';
import { type ShownNetwork, SnapshotReader, type SnapshotSource } from './snapshot-reader.port.js';

export interface SnapshotRequest {
  readonly organisationId: string;
  readonly websiteId: string;
  readonly source: SnapshotSource;
  /** Of a preview: the name that it is found by. Else the site is found by those of the website. */
  readonly previewToken: string | null;
}

/** The immutable input of one build. Each container that the site shows gets its code first: pages link by it. */
@Injectable()
export class TakeSnapshot {
  /** A change of the network is read once for websites that show it alike and are built together. */
  private readonly networks = new SharedReads<ShownNetwork>();

  constructor(
    private readonly reader: SnapshotReader,
    private readonly codes: AssignCodes,
    private readonly addresses: SiteAddresses,
    private readonly api: ApiAddress,
    private readonly ground: MapGround,
    private readonly clock: Clock,
  ) {}

  /**
   * Outside any unit of work.
   * @throws DomainError `not_found` `website.not_found`, `conflict` `website.not_published`, `invalid` `website.config_invalid`
   */
  async execute({ organisationId, websiteId, source, previewToken }: SnapshotRequest): Promise<SiteSource> {
    const { address, ...content } = await this.reader.website(organisationId, websiteId, source);
    const names = previewToken === null ? siteNames(address) : ([{ previewToken }] as const);
    const { areas, containers, notices } = await this.network(organisationId, content.config.show);
    const snapshot = {
      formatVersion: SITE_SNAPSHOT_VERSION,
      ...content,
      kind: previewToken === null ? 'production' : 'preview',
      baseUrl: this.addresses.of(names[0]),
      apiUrl: this.api.url,
      map: this.ground.tiles,
      generatedAt: this.clock.now().toISOString(),
      areas,
      containers,
      notices,
    } as const;
    return { snapshot, names };
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
