import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { demoOrganisation } from '../../../dist/seeds/index.js';
import { createDataSource } from '../../../dist/src/infrastructure/typeorm/data-source.js';
import { ContainerRow } from '../../../dist/src/infrastructure/typeorm/network/container.row.js';
import { POOL_SIZE } from '../../shared/settings.mjs';

const CHUNK = 1_000;

const AREAS = `
SELECT (SELECT a.id FROM areas a
         WHERE ST_Covers(a.boundary, p.point) AND a.organisation_id = $1 AND a.archived_at IS NULL
         ORDER BY a.surface_m2, a.code, a.id LIMIT 1) AS id
  FROM (SELECT place, ST_SetSRID(ST_MakePoint(longitude, latitude), 4326) AS point
          FROM unnest($2::float8[], $3::float8[]) WITH ORDINALITY AS given (longitude, latitude, place) OFFSET 0) p
 ORDER BY p.place`;

/** What most would write: rows become entities, which are saved by the thousand; one query finds the areas of a thousand. */
export const typeorm = {
  name: 'typeorm',
  title: 'TypeORM `save` in chunks',
  /** @returns {Promise<number>} seconds */
  async round(path, _rows, { connection }) {
    const dataSource = await createDataSource(connection, 'owner', POOL_SIZE).initialize();
    try {
      const start = performance.now();
      await dataSource.transaction(async (manager) => {
        let chunk = [];
        const store = async () => {
          const areas = await manager.query(AREAS, [
            demoOrganisation.id,
            chunk.map(({ longitude }) => longitude),
            chunk.map(({ latitude }) => latitude),
          ]);
          await manager.save(
            ContainerRow,
            chunk.map((row, place) => entityOf(row, areas[place].id)),
          );
          chunk = [];
        };
        for await (const row of createReadStream(path).pipe(parse({ columns: true })))
          if (chunk.push(row) === CHUNK) await store();
        if (chunk.length > 0) await store();
      });
      return (performance.now() - start) / 1_000;
    } finally {
      await dataSource.destroy();
    }
  },
};

function entityOf({ reference, name, type, latitude, longitude, capacityL, address }, areaId) {
  const position = { type: 'Point', coordinates: [Number(longitude), Number(latitude)] };
  const given = {
    reference,
    name,
    type,
    capacityL: capacityL === '' ? null : Number(capacityL),
    address,
    position,
  };
  const fixed = { organisationId: demoOrganisation.id, status: 'active', attributes: {}, version: 1 };
  return { ...given, ...fixed, id: randomUUID(), areaId };
}
