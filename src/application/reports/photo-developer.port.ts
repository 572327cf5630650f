export interface DevelopedPhoto {
  /** WebP, without a word about who took it, where, when and with what. */
  readonly content: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** As large as a phone's photos are, in bytes. */
export const PHOTO_BYTES_MAX = 12 * 1024 * 1024;

/** Makes a new picture of what a photo shows; of the file that came nothing is kept. */
export abstract class PhotoDeveloper {
  /**
   * @throws DomainError `invalid` `report.photo_unreadable`: not JPEG, PNG or WebP by its bytes, broken, or too many pixels
   * @throws DomainError `unavailable` `report.photos_busy`: more at once than this process takes
   */
  abstract develop(file: Uint8Array): Promise<DevelopedPhoto>;
}
