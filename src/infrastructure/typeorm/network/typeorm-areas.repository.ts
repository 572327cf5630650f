import type { Outbox } from '../../../application/shared/outbox.port.js';
import type { Area } from '../../../domain/network/area.js';
import { Areas } from '../../../domain/network/areas.repository.js';
import type { Position } from '../../../domain/shared/position.js';
import { refused, taken, translating, unknown } from '../shared/constraint-errors.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { updateVersioned } from '../shared/versioned-update.js';
import { AreaRow } from './area.row.js';
import { foundRow } from './found-row.js';
import { areaOf, areaRow } from './network.mapper.js';

const ERRORS = {
  areas_code_key: taken('area.code_taken', 'code', 'Another area has this code.'),
  areas_site_fkey: unknown('area.site_unknown', 'siteId', 'There is no such site.'),
  areas_site_open: taken('site.archived', 'siteId', 'This site is archived. Restore it first.'),
  areas_archived_empty: refused(
    'area.in_use',
    'Containers stand in this area. Move or remove them first: planned and suspended ones count too.',
  ),
};

export class TypeOrmAreas extends Areas {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async add(area: Area): Promise<void> {
    await translating(ERRORS, () => this.unitOfWork.manager().insert(AreaRow, areaRow(area)));
    await this.outbox.append(area.events);
  }

  async find(organisationId: string, id: string): Promise<Area> {
    return areaOf(await foundRow(this.unitOfWork.manager(), AreaRow, { organisationId, id }, 'area'));
  }

  async save(area: Area): Promise<void> {
    await translating(ERRORS, () => updateVersioned(this.unitOfWork.manager(), AreaRow, areaRow(area)));
    await this.outbox.append(area.events);
  }

  async findCovering(organisationId: string, { longitude, latitude }: Position): Promise<string | undefined> {
    const rows = await this.unitOfWork.manager().query<{ id: string }[]>(
      `SELECT id FROM areas
        WHERE organisation_id = $1 AND archived_at IS NULL
          AND ST_Covers(boundary, ST_SetSRID(ST_MakePoint($2, $3), 4326))
        ORDER BY surface_m2, code, id LIMIT 1`,
      [organisationId, longitude, latitude],
    );
    return rows[0]?.id;
  }
}
