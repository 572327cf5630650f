import { mediaIn, type SiteSnapshot, type WebsiteConfig } from '@glaneur/website-config';
import { mediaPath } from '../../../application/publishing/media/media-files.js';
import {
  type ShownNetwork,
  SnapshotReader,
  type SnapshotSource,
  type WebsiteContent,
} from '../../../application/publishing/snapshots/snapshot-reader.port.js';
import { municipalityIn } from '../../../domain/publishing/municipality.js';
import { checkedConfig } from '../../../domain/publishing/website-configuration.js';
import { noSuchWebsite, notPublished } from '../../../domain/publishing/website.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import {
  type ContainerRow,
  type MediaRow,
  NETWORK,
  type NetworkRow,
  WEBSITE,
  type WebsiteRow,
  WITHOUT_CODE,
} from './snapshot.statement.js';

export class PostgisSnapshotReader extends SnapshotReader {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async website(organisationId: string, websiteId: string, source: SnapshotSource): Promise<WebsiteContent> {
    const unsaved = typeof source === 'object' ? JSON.stringify(source.config) : null;
    const [row] = await this.unitOfWork.reading(organisationId, (query) =>
      query<WebsiteRow>(WEBSITE, [organisationId, websiteId, source === 'published', unsaved]),
    );
    if (!row) throw noSuchWebsite();
    if (row.config === null) throw notPublished();
    const config = checkedConfig(row.config);
    const { website, address, organisation } = row;
    return { website, address, organisation, config, media: namedMedia(config, row.media) };
  }

  async network(organisationId: string, { areas, types }: WebsiteConfig['show']): Promise<ShownNetwork> {
    const only = <Value>(chosen: 'all' | Value) => (chosen === 'all' ? null : chosen);
    const [row] = await this.unitOfWork.reading(organisationId, (query) =>
      query<NetworkRow>(NETWORK, [organisationId, only(areas), only(types)]),
    );
    const { containers, ...network } = row as NetworkRow;
    return { ...network, containers: containers.map(shownContainer) };
  }

  async containersWithoutCode(organisationId: string): Promise<readonly string[]> {
    const rows = await this.unitOfWork.reading(organisationId, (query) =>
      query<{ id: string }>(WITHOUT_CODE, [organisationId]),
    );
    return rows.map(({ id }) => id);
  }
}

/** The pictures that the configuration names: no other ones are anybody's to see. */
function namedMedia(config: WebsiteConfig, media: readonly MediaRow[]): SiteSnapshot['media'] {
  const named = new Set(mediaIn(config).map(({ id }) => id));
  const shown = media.filter(({ id }) => named.has(id));
  return Object.fromEntries(
    shown.map(({ id, hash, width, height, alt }) => [id, { src: mediaPath({ hash }), width, height, alt }]),
  );
}

function shownContainer({ suspension, address, ...container }: ContainerRow) {
  const municipality = address === null ? undefined : municipalityIn(address);
  return {
    ...container,
    ...(suspension === null ? {} : { suspension }),
    ...(address === null ? {} : { address }),
    ...(municipality === undefined ? {} : { municipality }),
  };
}
