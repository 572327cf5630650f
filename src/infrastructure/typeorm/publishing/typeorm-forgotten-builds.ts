import {
  type ForgottenBuild,
  ForgottenBuilds,
} from '../../../application/publishing/builds/build-leases.port.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { FORGOTTEN } from './build.statements.js';

export class TypeOrmForgottenBuilds extends ForgottenBuilds {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  find(before: Date, limit: number): Promise<readonly ForgottenBuild[]> {
    return this.unitOfWork.acrossOrganisations('schedule', () =>
      this.unitOfWork.manager().query<ForgottenBuild[]>(FORGOTTEN, [before, limit]),
    );
  }
}
