import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock.port.js';
import { Tidying } from '../shared/tidying.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { SentMails } from './sent-mails.port.js';

/** No job comes back after so long: the queue has forgotten it by then. */
export const SENT_MAILS_KEPT_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Removes the notes of mails that were sent long ago. */
@Injectable()
export class TidySentMails extends Tidying {
  readonly name = 'sent mails';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sentMails: SentMails,
    private readonly clock: Clock,
  ) {
    super();
  }

  tidy(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - SENT_MAILS_KEPT_DAYS * DAY_MS);
    return this.unitOfWork.acrossOrganisations('schedule', () => this.sentMails.forget(before));
  }
}
