import type { MailName } from './mails.js';

export interface MailClaim {
  readonly organisationId: string;
  readonly key: string;
  readonly at: Date;
}

export type MailOutcome = 'sent' | 'refused';

/** The book of mails: who sends one claims its key first, so that two workers do not send it both. Inside a unit of work. */
export abstract class SentMails {
  /**
   * `claimed`: nobody else is at it, go on. `settled`: sent or refused before. `under_way`: claimed by somebody after
   * `stale`, who may be sending it right now.
   * @param stale claims up to this time count as given up: whoever made them has crashed
   */
  abstract claim(claim: MailClaim, mail: MailName, stale: Date): Promise<'claimed' | 'settled' | 'under_way'>;
  /** Nobody needs to try again. */
  abstract settle(claim: MailClaim, outcome: MailOutcome, at: Date): Promise<void>;
  /** Not sent: the next attempt may begin at once. A claim that somebody else has taken over meanwhile stays. */
  abstract release(claim: MailClaim): Promise<void>;
  /**
   * Forgets mails that were settled before that time, and claims that nobody came back to. In a unit of work across
   * organisations.
   * @returns how many
   */
  abstract forget(before: Date): Promise<number>;
}
