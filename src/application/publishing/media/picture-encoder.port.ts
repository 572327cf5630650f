/** A picture as it is kept: WebP, upright, without anything that a camera or a program wrote into it. */
export interface EncodedPicture {
  readonly content: Uint8Array;
  /** Of the content; hexadecimal. */
  readonly sha256: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Makes what somebody has uploaded into what may be shown: decoded and encoded anew, so that no byte of it is kept. */
export abstract class PictureEncoder {
  /**
   * @param content JPEG, PNG, WebP or AVIF, by its bytes and not by its name; at most as much as the upload lets through
   * @throws DomainError `invalid` `media.not_a_picture`: another format, broken, or too many pixels
   */
  abstract encode(content: AsyncIterable<Uint8Array>): Promise<EncodedPicture>;
}
