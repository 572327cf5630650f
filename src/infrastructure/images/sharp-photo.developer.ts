import type { Sharp } from 'sharp';
import { type DevelopedPhoto, PhotoDeveloper } from '../../application/reports/photo-developer.port.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { isPicture } from './picture-format.js';

/** A phone's largest photos have about 50 megapixels; what has more is made to fill the memory of whoever opens it. */
const PIXELS_MAX = 64_000_000;
/** Longest side of what is kept, in pixels: a number plate is read, more is not looked at. */
const SIDE_MAX = 1_600;
const QUALITY = 78;
/** A large photo takes a fraction of a second of one core; so many may wait for it. */
const AT_ONCE = 2;
const WAITING_MAX = 20;

/**
 * Decodes a photo, turns it upright, makes it smaller and encodes it anew. sharp writes no metadata unless it is asked to:
 * neither EXIF (which says where and with what it was taken) nor XMP, IPTC or colour profiles.
 */
export class SharpPhotoDeveloper extends PhotoDeveloper {
  private inHand = 0;
  private readonly waiting: (() => void)[] = [];

  async develop(file: Uint8Array): Promise<DevelopedPhoto> {
    if (!isPicture(file)) throw unreadable();
    await this.turn();
    try {
      return await developed(file);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inHand -= 1;
    }
  }

  private async turn(): Promise<void> {
    if (this.inHand < AT_ONCE) {
      this.inHand += 1;
      return;
    }
    if (this.waiting.length >= WAITING_MAX)
      throw new DomainError('unavailable', 'report.photos_busy', 'Many photos come at once. Try again soon.');
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

async function developed(file: Uint8Array): Promise<DevelopedPhoto> {
  const { default: sharp } = await import('sharp');
  const photo: Sharp = sharp(file, { limitInputPixels: PIXELS_MAX, failOn: 'error', pages: 1 });
  const upright = photo.rotate().resize({
    width: SIDE_MAX,
    height: SIDE_MAX,
    fit: 'inside',
    withoutEnlargement: true,
  });
  try {
    const { data, info } = await upright.webp({ quality: QUALITY }).toBuffer({ resolveWithObject: true });
    return { content: data, width: info.width, height: info.height };
  } catch {
    throw unreadable();
  }
}

function unreadable(): DomainError {
  const message = 'This is no photo that can be read. Send a JPEG, PNG or WebP file.';
  const code = 'report.photo_unreadable';
  return DomainError.invalid(code, [{ path: 'photo', code, message }]);
}
