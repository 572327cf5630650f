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
}

export type MailName = keyof Mails;
