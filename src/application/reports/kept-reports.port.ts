/** Looks across organisations for what reporters have left with us past its time. Outside a unit of work. */
export abstract class KeptReports {
  /**
   * Erases contacts of reports that were closed before `closedBefore`, and of taps from before `tappedBefore`.
   * @returns of how many taps
   */
  abstract eraseContacts(closedBefore: Date, tappedBefore: Date): Promise<number>;

  /** Erases the words of taps from before that time. @returns of how many */
  abstract eraseWords(tappedBefore: Date): Promise<number>;

  /** Photos taken in before that time. Some of them, the oldest first. */
  abstract oldPhotos(before: Date): Promise<readonly KeptPhoto[]>;

  abstract forgetPhoto(photo: KeptPhoto): Promise<void>;
}

export interface KeptPhoto {
  readonly organisationId: string;
  readonly id: string;
}
