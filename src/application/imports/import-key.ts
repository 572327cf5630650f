/** Which import. */
export interface ImportKey {
  readonly organisationId: string;
  readonly id: string;
}

/** Rows of a file by the lines on which they begin: behind the first, up to and with the second. */
export interface LineRange {
  readonly afterLine: number;
  readonly throughLine: number;
}
