import { createHash } from 'node:crypto';
import {
  type EncodedPicture,
  PictureEncoder,
} from '../../application/publishing/media/picture-encoder.port.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { uprightWebp } from './upright-webp.js';

const RULES = {
  formats: ['jpeg', 'png', 'webp', 'avif'],
  /** A camera's. */
  pixelsMax: 50_000_000,
  /** As wide or high as a page shows anything, on a screen of double density. */
  sideMax: 2_400,
  quality: 82,
} as const;

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

async function encoded(file: Buffer): Promise<EncodedPicture> {
  const picture = await uprightWebp(file, RULES);
  if (!picture) throw notAPicture();
  return { ...picture, sha256: createHash('sha256').update(picture.content).digest('hex') };
}

function notAPicture(): DomainError {
  const code = 'media.not_a_picture';
  const message =
    'The file is no JPEG, PNG, WebP or AVIF, is broken, or has more than 50 million pixels (AVIF: 12 million).';
  return DomainError.invalid(code, [{ path: 'file', code, message }]);
}
