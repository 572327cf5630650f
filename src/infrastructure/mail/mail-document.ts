/** What a template says, before it is HTML or plain text: both are made of the same blocks and cannot differ. */
export interface MailDocument {
  readonly subject: string;
  /** The line that a list of mails shows beside the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly blocks: readonly MailBlock[];
  /** Why somebody gets this mail. */
  readonly reason: string;
}

export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'figures'; readonly rows: readonly Figure[] }
  | {
      readonly kind: 'findings';
      readonly title: string;
      readonly rows: readonly Finding[];
      readonly rest: string | null;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

export interface Figure {
  readonly label: string;
  readonly value: string;
  /** Wants looking at. */
  readonly alarming?: boolean;
}

/** What is wrong in one place: `Line 12, column latitude`, a sentence, a code. */
export interface Finding {
  readonly place: string;
  readonly text: string;
  readonly code: string;
}
