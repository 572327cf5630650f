import type { Pool } from 'pg';
import { type ReportedPlace, ReportedPlaces } from '../../../application/reports/reported-places.port.js';

/** A feature of the map is stored open at its end. */
const PLACE = `
SELECT m.organisation_id AS "organisationId", m.id AS "containerId", f.properties ->> 'name' AS name,
       f.properties ->> 'address' AS address, o.name AS operator
  FROM map_containers m
  JOIN organisations o ON o.id = m.organisation_id
 CROSS JOIN LATERAL (SELECT (m.feature || '}}')::json -> 'properties' AS properties) f`;

export class PostgisReportedPlaces extends ReportedPlaces {
  constructor(private readonly pool: Pool) {
    super();
  }

  ofContainer(containerId: string): Promise<ReportedPlace | undefined> {
    return this.find('reported-place', `${PLACE} WHERE m.id = $1`, containerId);
  }

  ofCode(characters: string): Promise<ReportedPlace | undefined> {
    const byCode = 'WHERE m.id = (SELECT container_id FROM container_codes WHERE code = $1)';
    return this.find('reported-place-of-code', `${PLACE} ${byCode}`, characters);
  }

  private async find(name: string, text: string, value: string): Promise<ReportedPlace | undefined> {
    const { rows } = await this.pool.query<ReportedPlace>({ name, text, values: [value] });
    return rows[0];
  }
}
