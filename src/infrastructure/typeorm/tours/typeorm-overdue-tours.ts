import { type OrganisationInTime, OverdueTours } from '../../../application/tours/overdue-tours.port.js';
import type { OverdueLimits } from '../../../domain/tours/overdue.rules.js';
import type { MarkedTour } from '../../../domain/tours/tour.events.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

/** A day begins on the Line Islands first, 14 hours before it does in Greenwich. */
const TO_LOOK_AT = `
SELECT o.id AS "organisationId", o.time_zone AS "timeZone"
  FROM organisations o
 WHERE EXISTS (
   SELECT FROM tours t
    WHERE t.organisation_id = o.id AND t.state IN ('planned', 'running') AND t.overdue_at IS NULL
      AND t.day <= ($1::timestamptz AT TIME ZONE 'UTC' + interval '14 hours')::date)
 ORDER BY o.id`;

/** Of two that run at once the second waits, and finds the tours marked. */
const MARK = `
UPDATE tours t SET overdue_at = $2, version = version + 1
 WHERE organisation_id = $1 AND overdue_at IS NULL
   AND (state = 'planned' AND day <= $3::date OR state = 'running' AND day <= $4::date)
RETURNING id, version, driver_id AS "driverId", day::text AS day,
  (SELECT count(*)::integer FROM tour_stops s
    WHERE s.organisation_id = t.organisation_id AND s.tour_id = t.id AND s.state <> 'pending') AS "stopsDone",
  (SELECT count(*)::integer FROM tour_stops s
    WHERE s.organisation_id = t.organisation_id AND s.tour_id = t.id) AS stops`;

export class TypeOrmOverdueTours extends OverdueTours {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  organisationsToLookAt(now: Date): Promise<readonly OrganisationInTime[]> {
    return this.unitOfWork.manager().query<OrganisationInTime[]>(TO_LOOK_AT, [now]);
  }

  async mark(
    organisationId: string,
    { plannedUpTo, runningUpTo }: OverdueLimits,
    at: Date,
  ): Promise<readonly MarkedTour[]> {
    const parameters = [organisationId, at, plannedUpTo, runningUpTo];
    const [marked] = await this.unitOfWork.manager().query<[MarkedTour[], number]>(MARK, parameters);
    return marked;
  }
}
