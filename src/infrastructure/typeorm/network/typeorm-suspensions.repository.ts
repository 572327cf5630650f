import { isScheduled, type Suspension } from '../../../domain/network/suspension.js';
import {
  type AreaOutcome,
  type KeptArea,
  Suspensions,
} from '../../../domain/network/suspensions.repository.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { changingLives, type LifeChange, LIFTED } from './suspensions.sql.js';

const inArea = (change: LifeChange) => `
WITH ${changingLives(change)}, counted AS (SELECT count(*)::integer AS changed FROM changed)
SELECT changed, (SELECT count(*)::integer FROM containers
                  WHERE organisation_id = $1 AND area_id = $3 AND status <> 'removed') - changed AS unchanged
  FROM counted`;

const byArea = (change: LifeChange) => `
WITH ${changingLives(change)}
SELECT a.id AS "areaId", a.version, count(*)::integer AS containers
  FROM changed JOIN areas a ON a.organisation_id = $1 AND a.id = changed.area_id
 GROUP BY a.id, a.version ORDER BY a.id`;

const SUSPEND = inArea({
  kind: 'suspended',
  where: `c.area_id = $3 AND c.status = 'active'`,
  set: 'status = $4, status_reason = $5, suspended_from = $6, suspended_until = $7',
});

const RESUME = inArea({
  kind: 'resumed',
  where: `c.area_id = $3 AND (c.status = 'suspended' OR (c.status = 'active' AND c.suspended_from IS NOT NULL))
          AND ($4::text IS NULL OR c.status_reason = $4)`,
  set: LIFTED,
});

const BEGIN = byArea({
  kind: 'suspended',
  where: `c.status = 'active' AND c.suspended_from <= $3 AND (c.suspended_until IS NULL OR c.suspended_until > $3)`,
  set: `status = 'suspended'`,
});

const END = byArea({
  kind: 'resumed',
  where: `c.status IN ('active', 'suspended') AND c.suspended_until <= $3`,
  set: LIFTED,
});

const DUE = `
SELECT organisation_id AS id FROM containers WHERE status = 'active' AND suspended_from <= $1
UNION
SELECT organisation_id FROM containers WHERE status IN ('active', 'suspended') AND suspended_until <= $1
ORDER BY 1`;

/**
 * The limit of ordinary statements is made for one row or a page. Of a town with 200,000 containers all indexes of the
 * network and of the map are written, and what is too slow for a limit would be so again at each attempt of the clock.
 */
const LIMIT = `SET LOCAL statement_timeout = '5min'`;

export class TypeOrmSuspensions extends Suspensions {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  suspendIn(
    organisationId: string,
    areaId: string,
    suspension: Suspension,
    at: Date,
    by: string | null,
  ): Promise<AreaOutcome> {
    const { reason, from, until } = suspension;
    const status = isScheduled(suspension, at) ? 'active' : 'suspended';
    return this.one(SUSPEND, [organisationId, by, areaId, status, reason, from, until]);
  }

  resumeIn(
    organisationId: string,
    areaId: string,
    reason: string | undefined,
    by: string | null,
  ): Promise<AreaOutcome> {
    return this.one(RESUME, [organisationId, by, areaId, reason ?? null]);
  }

  async organisationsDue(at: Date): Promise<readonly string[]> {
    const rows = await this.rows<{ id: string }>(DUE, [at]);
    return rows.map(({ id }) => id);
  }

  begin(organisationId: string, at: Date): Promise<readonly KeptArea[]> {
    return this.change(BEGIN, [organisationId, null, at]);
  }

  end(organisationId: string, at: Date): Promise<readonly KeptArea[]> {
    return this.change(END, [organisationId, null, at]);
  }

  private async one(sql: string, values: unknown[]): Promise<AreaOutcome> {
    const [outcome] = await this.change<AreaOutcome>(sql, values);
    return outcome ?? { changed: 0, unchanged: 0 };
  }

  private async change<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    await this.unitOfWork.manager().query(LIMIT);
    return this.rows(sql, values);
  }

  private rows<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager().query<Row[]>(sql, values);
  }
}
