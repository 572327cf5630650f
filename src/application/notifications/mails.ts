/** Every kind of mail with what its words need. Times are ISO 8601 UTC. */
export interface Mails {
  'import-report': {
    readonly importId: string;
    readonly fileName: string;
    readonly state: 'applied' | 'failed';
    readonly rows: number;
    readonly created: number;
    readonly updated: number;
    readonly rejected: number;
    /** Why the whole file was refused. */
    readonly failure: { readonly code: string; readonly message: string } | null;
    /** The first few, by line. */
    readonly errors: readonly {
      readonly line: number;
      readonly column: string | null;
      readonly code: string;
      readonly message: string;
    }[];
    readonly finishedAt: string;
  };
  'tour-overdue': {
    readonly tourId: string;
    /** Local day, YYYY-MM-DD. */
    readonly day: string;
    readonly driverName: string;
    readonly vehicleName: string;
    readonly stopsDone: number;
    readonly stops: number;
  };
  'report-danger': {
    readonly reportId: string;
    readonly containerName: string;
    readonly reference: string;
    readonly address: string | null;
    /** Degrees, WGS84. */
    readonly latitude: number;
    readonly longitude: number;
    /** What the reporter has added, if anything. */
    readonly words: string | null;
    readonly contact: string | null;
    readonly reportedAt: string;
  };
  'report-answer': {
    readonly operator: string;
    readonly containerName: string;
    readonly category: ReportedCategory;
    readonly reportedAt: string;
    readonly text: string;
    /** Follows the report; null: it was reported before answers carried it. */
    readonly token: string | null;
  };
  'report-assigned': {
    readonly reportId: string;
    readonly category: ReportedCategory;
    readonly containerName: string;
    readonly reference: string;
    readonly address: string | null;
    /** Degrees, WGS84. */
    readonly latitude: number;
    readonly longitude: number;
    readonly count: number;
    readonly openedAt: string;
    /** What was written last, if anything. */
    readonly words: string | null;
    /** Whether the recipient has the inbox. */
    readonly mayOpen: boolean;
  };
}

/** What was reported, as the reports call it. */
export type ReportedCategory =
  'full' | 'damaged' | 'blocked' | 'dirty' | 'waste_around' | 'missing' | 'person_in_danger' | 'other';

export type MailName = keyof Mails;
