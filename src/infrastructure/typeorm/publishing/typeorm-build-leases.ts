import type { BuildKey } from '../../../application/publishing/builds/build-key.js';
import { BuildLeases, type PageProgress } from '../../../application/publishing/builds/build-leases.port.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { RENEW_LEASE, TAKE_LEASE } from './build.statements.js';

export class TypeOrmBuildLeases extends BuildLeases {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  take(build: BuildKey, holder: string, now: Date, until: Date): Promise<boolean> {
    return this.holds(TAKE_LEASE, build, [holder, now, until]);
  }

  renew(build: BuildKey, holder: string, until: Date, { done, total }: PageProgress): Promise<boolean> {
    return this.holds(RENEW_LEASE, build, [holder, until, done, total]);
  }

  private holds(sql: string, { organisationId, id }: BuildKey, values: unknown[]): Promise<boolean> {
    return this.unitOfWork.inOrganisation(organisationId, async () => {
      const [, count] = await this.unitOfWork
        .manager()
        .query<[unknown, number]>(sql, [organisationId, id, ...values]);
      return count === 1;
    });
  }
}
