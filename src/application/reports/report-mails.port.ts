import type { MailContent } from '../notifications/index.js';

/** Looks up whom to write to about a report, and what. One SQL statement an answer. */
export abstract class ReportMails {
  /** Ids of the active dispatchers and administrators. */
  abstract staff(organisationId: string): Promise<readonly string[]>;

  /** undefined: the person is not to be told any more. A closed report is told too: whoever hears late should know. */
  abstract danger(
    organisationId: string,
    reportId: string,
    personId: string,
  ): Promise<MailContent<'report-danger'> | undefined>;

  /** undefined: somebody else sees to it by now, or it is closed. */
  abstract assigned(
    organisationId: string,
    reportId: string,
    personId: string,
  ): Promise<MailContent<'report-assigned'> | undefined>;

  /** Ids of taps of the report that left an e-mail address, one for each address, the earliest. At most `limit`. */
  abstract tapsToAnswer(organisationId: string, reportId: string, limit: number): Promise<readonly string[]>;

  /** undefined: the address was erased meanwhile. */
  abstract answer(
    organisationId: string,
    answerId: string,
    tapId: string,
  ): Promise<MailContent<'report-answer'> | undefined>;
}
