import { MapCells } from '../../../application/map/map-cells.port.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

/** After an import of a million containers there are a million rows to go through. */
const TIMEOUT = `SET LOCAL statement_timeout = '10min'`;

/**
 * Takes away what stands in several rows and puts the sums back. What another transaction adds meanwhile it does not
 * see, and leaves; what another gathering takes away first, it does not take: the sums stay right.
 */
const GATHER = `
WITH taken AS (
  DELETE FROM map_cells c USING (
    SELECT zoom, x, y, type FROM map_cells GROUP BY zoom, x, y, type HAVING count(*) > 1 OR sum(containers) = 0) scattered
   WHERE (c.zoom, c.x, c.y, c.type) = (scattered.zoom, scattered.x, scattered.y, scattered.type)
  RETURNING c.*
), put AS (
  INSERT INTO map_cells (zoom, x, y, type, containers, longitude_sum, latitude_sum)
  SELECT zoom, x, y, type, sum(containers), sum(longitude_sum), sum(latitude_sum) FROM taken
   GROUP BY zoom, x, y, type
  HAVING (sum(containers), sum(longitude_sum), sum(latitude_sum)) IS DISTINCT FROM (0::bigint, 0::numeric, 0::numeric)
  RETURNING 1
)
SELECT (SELECT count(*) FROM taken)::integer - (SELECT count(*) FROM put)::integer AS fewer`;

export class TypeOrmMapCells extends MapCells {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async gather(): Promise<number> {
    const manager = this.unitOfWork.manager();
    await manager.query(TIMEOUT);
    const [row] = await manager.query<{ fewer: number }[]>(GATHER);
    return row?.fewer ?? 0;
  }
}
