export const LABEL_FORMATS = ['svg', 'png', 'pdf'] as const;
export type LabelFormat = (typeof LABEL_FORMATS)[number];

/** What a label says of one container. */
export interface Label {
  /** `XXXX-XXXX`. */
  readonly code: string;
  /** What the QR code holds. */
  readonly url: string;
  readonly reference: string;
  readonly name: string;
}

/** Draws labels. What does not fit is shortened; the QR code can be read with a quarter of it gone (level Q). */
export abstract class LabelPrinter {
  abstract print(label: Label, format: LabelFormat): Promise<Uint8Array>;

  /** A PDF of A4 sheets with 24 labels each, in the order given. A sheet is drawn when the reader has come to it. */
  abstract sheets(labels: readonly Label[]): AsyncIterable<Uint8Array>;
}
