import type { Pool } from 'pg';
import { BoundaryTopology, type TopologyFault } from '../../../application/network/boundary-topology.port.js';
import type { Boundary } from '../../../domain/shared/boundary.js';

/** Asks GEOS, the library that answers the searches too: what it calls valid, it also searches right. */
export class PostgisBoundaryTopology extends BoundaryTopology {
  constructor(private readonly pool: Pool) {
    super();
  }

  async faultOf(boundary: Boundary): Promise<TopologyFault | undefined> {
    const { rows } = await this.pool.query<TopologyFault & { valid: boolean }>({
      name: 'boundary-topology',
      text: `SELECT valid, reason, ST_X(location) AS longitude, ST_Y(location) AS latitude
               FROM ST_IsValidDetail(ST_GeomFromGeoJSON($1))`,
      values: [JSON.stringify(boundary)],
    });
    const [answer] = rows;
    if (!answer || answer.valid) return undefined;
    return { reason: answer.reason, longitude: answer.longitude, latitude: answer.latitude };
  }
}
