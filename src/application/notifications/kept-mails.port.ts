export interface KeptMail {
  readonly name: string;
  /** ISO 8601 UTC */
  readonly at: string;
  /** The recipient's address. */
  readonly to: string;
  readonly subject: string;
}

export interface KeptMailContent extends KeptMail {
  readonly html: string;
  readonly text: string;
}

/** Mails that went into a folder instead of to a server: what the development page shows. */
export abstract class KeptMails {
  /** The newest, newest first. */
  abstract list(): Promise<readonly KeptMail[]>;
  abstract read(name: string): Promise<KeptMailContent | undefined>;
}
