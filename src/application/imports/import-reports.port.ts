import type { MailContent } from '../notifications/index.js';
import type { ImportKey } from './import-key.js';

/** What the mail at the end of an import says. */
export abstract class ImportReports {
  /** undefined: the import is not finished, or the person is no active member of the organisation any more. */
  abstract report(of: ImportKey, recipientId: string): Promise<MailContent<'import-report'> | undefined>;
}
