import type { MailContent } from '../../../application/notifications/index.js';
import { OverdueMails } from '../../../application/tours/overdue-mails.port.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

const TOLD = `organisation_id = $1 AND role IN ('admin', 'dispatcher') AND active`;

const CONTENT = `
SELECT 'tour-overdue' AS mail,
       json_build_object('address', p.email, 'name', p.name, 'locale', o.locale) AS recipient,
       o.time_zone AS "timeZone",
       json_build_object(
         'tourId', t.id, 'day', t.day::text, 'driverName', d.name, 'vehicleName', v.name,
         'stopsDone', (SELECT count(*) FROM tour_stops s
                        WHERE s.organisation_id = $1 AND s.tour_id = t.id AND s.state <> 'pending'),
         'stops', (SELECT count(*) FROM tour_stops s WHERE s.organisation_id = $1 AND s.tour_id = t.id)) AS data
  FROM tours t
  JOIN organisations o ON o.id = t.organisation_id
  JOIN vehicles v ON v.organisation_id = t.organisation_id AND v.id = t.vehicle_id
  JOIN people d ON d.organisation_id = t.organisation_id AND d.id = t.driver_id
  JOIN (SELECT id, name, email FROM people WHERE ${TOLD} AND id = $3) p ON true
 WHERE t.organisation_id = $1 AND t.id = $2 AND t.overdue_at IS NOT NULL AND t.state IN ('planned', 'running')`;

export class PostgisOverdueMails extends OverdueMails {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async recipients(organisationId: string): Promise<readonly string[]> {
    const rows = await this.unitOfWork.reading(organisationId, (query) =>
      query<{ id: string }>(`SELECT id FROM people WHERE ${TOLD} ORDER BY id`, [organisationId]),
    );
    return rows.map(({ id }) => id);
  }

  async content(
    organisationId: string,
    tourId: string,
    recipientId: string,
  ): Promise<MailContent<'tour-overdue'> | undefined> {
    const [content] = await this.unitOfWork.reading(organisationId, (query) =>
      query<MailContent<'tour-overdue'>>(CONTENT, [organisationId, tourId, recipientId]),
    );
    return content;
  }
}
