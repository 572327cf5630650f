import type { Pool } from 'pg';
import { MapReader } from '../../../application/map/map-reader.port.js';
import type { ContainerSearch } from '../../../domain/map/container-search.js';
import type { ClusterView } from '../../../domain/map/cluster-view.js';
import { clustersStatement } from './clusters.statement.js';
import { searchStatement } from './search.statement.js';

/** `name` of the operator is the only thing of an organisation that the public role may read. */
const CONTAINER = `
SELECT m.feature || ',"operator":{"name":' || to_json(o.name) || '}}}' AS body
  FROM map_containers m JOIN organisations o ON o.id = m.organisation_id
 WHERE m.id = $1`;

export class PostgisMapReader extends MapReader {
  constructor(private readonly pool: Pool) {
    super();
  }

  async search(search: ContainerSearch): Promise<string> {
    const { rows } = await this.pool.query<{ body: string }>(searchStatement(search));
    return rows[0]?.body ?? '{"type":"FeatureCollection","features":[]}';
  }

  async clusters(view: ClusterView): Promise<string> {
    const { rows } = await this.pool.query<{ body: string }>(clustersStatement(view));
    return rows[0]?.body ?? '{"type":"FeatureCollection","features":[]}';
  }

  async container(id: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ body: string }>({
      name: 'map-container',
      text: CONTAINER,
      values: [id],
    });
    return rows[0]?.body;
  }
}
