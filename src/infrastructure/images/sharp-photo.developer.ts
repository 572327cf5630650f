import { type DevelopedPhoto, PhotoDeveloper } from '../../application/reports/photo-developer.port.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { uprightWebp } from './upright-webp.js';

/** What phones' browsers send. */
const RULES = {
  formats: ['jpeg', 'png', 'webp'],
  /** A phone's largest photos have about 50 megapixels. */
  pixelsMax: 64_000_000,
  /** A number plate is read; more is not looked at. */
  sideMax: 1_600,
  quality: 78,
} as const;
/** A large photo takes a fraction of a second of one core; so many may wait for it. */
const AT_ONCE = 2;
const WAITING_MAX = 20;

/** sharp, a few photos at a time: decoded ones are large. */
export class SharpPhotoDeveloper extends PhotoDeveloper {
  private inHand = 0;
  private readonly waiting: (() => void)[] = [];

  async develop(file: Uint8Array): Promise<DevelopedPhoto> {
    await this.turn();
    try {
      const photo = await uprightWebp(file, RULES);
      if (!photo) throw unreadable();
      return photo;
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

function unreadable(): DomainError {
  const message =
    'This is no photo that can be read. Send a JPEG, PNG or WebP file of at most 64 megapixels.';
  const code = 'report.photo_unreadable';
  return DomainError.invalid(code, [{ path: 'photo', code, message }]);
}
