import type { MailContent } from '../notifications/index.js';

/** Looks up whom to tell of an overdue tour, and what. One SQL statement an answer. */
export abstract class OverdueMails {
  /** Ids of the active dispatchers and administrators. */
  abstract recipients(organisationId: string): Promise<readonly string[]>;

  /** undefined: the tour is overdue no more, or the person is not to be told any more. */
  abstract content(
    organisationId: string,
    tourId: string,
    recipientId: string,
  ): Promise<MailContent<'tour-overdue'> | undefined>;
}
