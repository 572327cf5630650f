import type { Pool } from 'pg';
import { BoundaryTopology, type TopologyFault } from '../../../application/network/boundary-topology.port.js';
import type { Boundary } from '../../../domain/shared/boundary.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

interface Verdict extends TopologyFault {
  readonly valid: boolean;
}

const SQL = `
SELECT valid, reason, ST_X(location) AS longitude, ST_Y(location) AS latitude
  FROM ST_IsValidDetail(ST_GeomFromGeoJSON($1))`;

/**
 * Asks GEOS, the library that answers the searches too: what it calls valid, it also searches right. Inside a unit of
 * work it asks on the unit's connection: the embedded database has one session, and a second connection would wait for it.
 */
export class PostgisBoundaryTopology extends BoundaryTopology {
  constructor(
    private readonly pool: Pool,
    private readonly unitOfWork: TypeOrmUnitOfWork,
  ) {
    super();
  }

  async faultOf(boundary: Boundary): Promise<TopologyFault | undefined> {
    const [answer] = await this.ask([JSON.stringify(boundary)]);
    if (!answer || answer.valid) return undefined;
    return { reason: answer.reason, longitude: answer.longitude, latitude: answer.latitude };
  }

  private async ask(values: string[]): Promise<Verdict[]> {
    if (this.unitOfWork.isOpen) return this.unitOfWork.manager().query<Verdict[]>(SQL, values);
    return (await this.pool.query<Verdict>({ name: 'boundary-topology', text: SQL, values })).rows;
  }
}
