import {
  mediaIn,
  SITE_SNAPSHOT_VERSION,
  type SiteSnapshot,
  type WebsiteConfig,
} from '@glaneur/website-config';
import { mediaPath } from '../../../application/publishing/media-files.js';
import {
  SnapshotReader,
  type SnapshotRequest,
} from '../../../application/publishing/snapshot-reader.port.js';
import { municipalityIn } from '../../../domain/publishing/municipality.js';
import { checkedConfig } from '../../../domain/publishing/website-configuration.js';
import { noSuchRevision, noSuchWebsite } from '../../../domain/publishing/website.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import {
  type ContainerRow,
  type MediaRow,
  SNAPSHOT,
  type SnapshotRow,
  WITHOUT_CODE,
} from './snapshot.statement.js';

export class PostgisSnapshotReader extends SnapshotReader {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async read(request: SnapshotRequest, now: Date): Promise<SiteSnapshot> {
    const { organisationId, websiteId, source, kind, baseUrl, apiUrl, map } = request;
    const [revision, unsaved] =
      'config' in source ? [null, JSON.stringify(source.config)] : [source.revision, null];
    const [row] = await this.unitOfWork.reading(organisationId, (query) =>
      query<SnapshotRow>(SNAPSHOT, [organisationId, websiteId, revision, unsaved]),
    );
    if (!row) throw noSuchWebsite();
    if (row.config === null) throw noSuchRevision();
    const config = checkedConfig(row.config);
    const { website, organisation, areas, notices } = row;
    return {
      formatVersion: SITE_SNAPSHOT_VERSION,
      website,
      organisation,
      kind,
      baseUrl,
      apiUrl,
      map,
      generatedAt: now.toISOString(),
      config,
      media: namedMedia(config, row.media),
      areas,
      containers: row.containers.map(shownContainer),
      notices,
    };
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
