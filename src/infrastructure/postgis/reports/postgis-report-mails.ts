import type { MailContent } from '../../../application/notifications/index.js';
import { ReportMails } from '../../../application/reports/report-mails.port.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { isoTime } from '../shared/iso-time.js';

const TOLD = `organisation_id = $1 AND role IN ('admin', 'dispatcher') AND active`;

const DANGER = `
SELECT 'report-danger' AS mail,
       json_build_object('address', p.email, 'name', p.name, 'locale', o.locale) AS recipient,
       o.time_zone AS "timeZone",
       json_build_object(
         'reportId', r.id, 'containerName', c.name, 'reference', c.reference, 'address', c.address,
         'latitude', ST_Y(c.position::geometry), 'longitude', ST_X(c.position::geometry),
         'words', t.words, 'contact', t.contact, 'reportedAt', ${isoTime('r.opened_at')}) AS data
  FROM reports r
  JOIN organisations o ON o.id = r.organisation_id
  JOIN containers c ON c.organisation_id = r.organisation_id AND c.id = r.container_id
  JOIN (SELECT id, name, email FROM people WHERE ${TOLD} AND id = $3) p ON true
  LEFT JOIN report_taps t ON t.organisation_id = r.organisation_id AND t.report_id = r.id
 WHERE r.organisation_id = $1 AND r.id = $2`;

const ASSIGNED = `
SELECT 'report-assigned' AS mail,
       json_build_object('address', p.email, 'name', p.name, 'locale', o.locale) AS recipient,
       o.time_zone AS "timeZone",
       json_build_object(
         'reportId', r.id, 'category', r.category, 'containerName', c.name, 'reference', c.reference,
         'address', c.address, 'latitude', ST_Y(c.position::geometry), 'longitude', ST_X(c.position::geometry),
         'count', r.count, 'openedAt', ${isoTime('r.opened_at')},
         'words', (SELECT t.words FROM report_taps t
                    WHERE t.organisation_id = r.organisation_id AND t.report_id = r.id AND t.words IS NOT NULL
                    ORDER BY t.id DESC LIMIT 1),
         'mayOpen', p.role IN ('admin', 'dispatcher')) AS data
  FROM reports r
  JOIN organisations o ON o.id = r.organisation_id
  JOIN containers c ON c.organisation_id = r.organisation_id AND c.id = r.container_id
  JOIN people p ON p.organisation_id = r.organisation_id AND p.id = r.assignee_id AND p.active
 WHERE r.organisation_id = $1 AND r.id = $2 AND r.assignee_id = $3 AND r.state = 'assigned'`;

/** Addresses are compared without regard to case: nobody wants an answer twice. */
const TO_ANSWER = `
SELECT id FROM (
  SELECT DISTINCT ON (lower(contact)) id FROM report_taps
   WHERE organisation_id = $1 AND report_id = $2 AND contact_kind = 'email'
   ORDER BY lower(contact), id) AS first_of_each
 ORDER BY id LIMIT $3`;

const ANSWER = `
SELECT 'report-answer' AS mail,
       json_build_object('address', t.contact, 'name', '', 'locale', t.language) AS recipient,
       o.time_zone AS "timeZone",
       json_build_object(
         'operator', o.name, 'containerName', c.name, 'category', r.category,
         'reportedAt', ${isoTime('t.tapped_at')}, 'text', a.text, 'token', t.token) AS data
  FROM report_answers a
  JOIN report_taps t ON t.organisation_id = a.organisation_id AND t.id = $3 AND t.contact_kind = 'email'
  JOIN reports r ON r.organisation_id = a.organisation_id AND r.id = a.report_id
  JOIN organisations o ON o.id = a.organisation_id
  JOIN containers c ON c.organisation_id = r.organisation_id AND c.id = r.container_id
 WHERE a.organisation_id = $1 AND a.id = $2`;

export class PostgisReportMails extends ReportMails {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  staff(organisationId: string): Promise<readonly string[]> {
    return this.ids(organisationId, `SELECT id FROM people WHERE ${TOLD} ORDER BY id`, [organisationId]);
  }

  danger(
    organisationId: string,
    reportId: string,
    personId: string,
  ): Promise<MailContent<'report-danger'> | undefined> {
    return this.one(organisationId, DANGER, [organisationId, reportId, personId]);
  }

  assigned(
    organisationId: string,
    reportId: string,
    personId: string,
  ): Promise<MailContent<'report-assigned'> | undefined> {
    return this.one(organisationId, ASSIGNED, [organisationId, reportId, personId]);
  }

  tapsToAnswer(organisationId: string, reportId: string, limit: number): Promise<readonly string[]> {
    return this.ids(organisationId, TO_ANSWER, [organisationId, reportId, limit]);
  }

  answer(
    organisationId: string,
    answerId: string,
    tapId: string,
  ): Promise<MailContent<'report-answer'> | undefined> {
    return this.one(organisationId, ANSWER, [organisationId, answerId, tapId]);
  }

  private async ids(organisationId: string, sql: string, parameters: unknown[]): Promise<string[]> {
    const rows = await this.unitOfWork.reading(organisationId, (query) =>
      query<{ id: string }>(sql, parameters),
    );
    return rows.map(({ id }) => id);
  }

  private async one<Row>(
    organisationId: string,
    sql: string,
    parameters: unknown[],
  ): Promise<Row | undefined> {
    const [row] = await this.unitOfWork.reading(organisationId, (query) => query<Row>(sql, parameters));
    return row;
  }
}
