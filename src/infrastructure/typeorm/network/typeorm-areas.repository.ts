import type { Area } from '../../../domain/network/area.js';
import { Areas } from '../../../domain/network/areas.repository.js';
import type { Position } from '../../../domain/shared/position.js';
import { taken, translating, unknown } from '../shared/constraint-errors.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { AreaRow } from './area.row.js';
import { areaRow } from './network.mapper.js';

const ERRORS = {
  areas_code_key: taken('area.code_taken', 'code', 'Another area has this code.'),
  areas_site_fkey: unknown('area.site_unknown', 'siteId', 'There is no such site.'),
};

export class TypeOrmAreas extends Areas {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async add(area: Area): Promise<void> {
    await translating(ERRORS, () => this.unitOfWork.manager().insert(AreaRow, areaRow(area)));
  }

  async findCovering(organisationId: string, { longitude, latitude }: Position): Promise<string | undefined> {
    const rows = await this.unitOfWork.manager().query<{ id: string }[]>(
      `SELECT id FROM areas
        WHERE organisation_id = $1 AND ST_Covers(boundary, ST_SetSRID(ST_MakePoint($2, $3), 4326))
        ORDER BY surface_m2, code, id LIMIT 1`,
      [organisationId, longitude, latitude],
    );
    return rows[0]?.id;
  }
}
