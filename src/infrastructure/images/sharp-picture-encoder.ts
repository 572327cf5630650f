import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { type EncodedPicture, PictureEncoder } from '../../application/publishing/picture-encoder.port.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { isPicture } from './picture-format.js';

/** As wide or high as a page shows anything, on a screen of double density. */
const SIDE_MAX = 2400;
/** A camera's 50 megapixels; decoded they take 200 MB. */
const PIXELS_MAX = 50_000_000;
const QUALITY = 82;

/** libvips, one picture at a time: decoded ones are large. */
export class SharpPictureEncoder extends PictureEncoder {
  private last: Promise<unknown> = Promise.resolve();

  async encode(content: AsyncIterable<Uint8Array>): Promise<EncodedPicture> {
    const uploaded: Uint8Array[] = [];
    for await (const piece of content) uploaded.push(piece);
    const turn = this.last.then(() => encoded(Buffer.concat(uploaded)));
    this.last = turn.catch(() => {});
    return turn;
  }
}

/** Upright as the camera held it, then without what says so: sharp keeps no metadata unless told to. */
async function encoded(picture: Buffer): Promise<EncodedPicture> {
  if (!isPicture(picture)) throw notAPicture('The file is no JPEG, PNG, WebP or AVIF.');
  try {
    const { data, info } = await sharp(picture, {
      failOn: 'error',
      limitInputPixels: PIXELS_MAX,
      animated: false,
    })
      .rotate()
      .resize({ width: SIDE_MAX, height: SIDE_MAX, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    const sha256 = createHash('sha256').update(data).digest('hex');
    return { content: data, sha256, width: info.width, height: info.height };
  } catch {
    throw notAPicture(`The picture is broken, or has more than ${PIXELS_MAX / 1_000_000} million pixels.`);
  }
}

function notAPicture(message: string): DomainError {
  return DomainError.invalid('media.not_a_picture', [{ path: 'file', code: 'media.not_a_picture', message }]);
}
