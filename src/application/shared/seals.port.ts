/** Texts that we give away and want back unchanged: what we have sealed, and for how long it is good. */
export abstract class Seals {
  /** @param purpose a seal for one purpose opens for no other @returns letters, digits, `-`, `_` and `.` */
  abstract seal(purpose: string, text: string, goodForSeconds: number): string;
  /** undefined when it is not ours, not for this purpose, or no longer good. */
  abstract open(purpose: string, sealed: string): string | undefined;
}
