import { Injectable } from '@nestjs/common';
import { Sessions } from '../../domain/identity/sessions.repository.js';
import { Clock } from '../shared/clock.port.js';
import { Tidying } from '../shared/tidying.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

/** For so long after its end it can still be asked how a session ended. */
export const SESSIONS_KEPT_DAYS = 30;

const DAY_MS = 86_400_000;

/** Removes sessions that were over long ago. */
@Injectable()
export class TidySessions extends Tidying {
  readonly name = 'sessions';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {
    super();
  }

  tidy(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - SESSIONS_KEPT_DAYS * DAY_MS);
    return this.unitOfWork.acrossOrganisations('schedule', () => this.sessions.removeOver(before));
  }
}
