import sharp, { type Metadata } from 'sharp';
import { formatOf, type PictureFormat } from './picture-format.js';

/** What a decoded picture may take of the memory: 64 megapixels of a JPEG, 50 with transparency. */
const DECODED_BYTES_MAX = 200_000_000;
/** libheif holds a picture several times over (measured: 17.5 bytes a pixel, whatever the file's size). */
const AVIF_BYTES_PER_PIXEL = 16;
/** The largest picture that is taken needs a few seconds; what needs more is made to. */
const SECONDS_MAX = 20;

export interface WebpRules {
  readonly formats: readonly PictureFormat[];
  readonly pixelsMax: number;
  /** Longest side of what is made, in pixels; nothing is made larger. */
  readonly sideMax: number;
  readonly quality: number;
}

export interface UprightWebp {
  readonly content: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Decodes a picture that anybody may have sent, turns it upright as the camera held it, makes it smaller and encodes it
 * anew: the first one of a film. sharp writes no metadata unless it is asked to: neither EXIF (where, when and with what
 * it was taken) nor XMP, IPTC or colour profiles.
 * @returns undefined when it is of none of the formats, broken, or would take too much memory or time
 */
export async function uprightWebp(
  file: Uint8Array,
  { formats, pixelsMax, sideMax, quality }: WebpRules,
): Promise<UprightWebp | undefined> {
  const format = formatOf(file);
  if (!format || !formats.includes(format)) return undefined;
  try {
    const picture = sharp(file, { limitInputPixels: pixelsMax, failOn: 'error', pages: 1 });
    if (decodedBytes(format, await picture.metadata()) > DECODED_BYTES_MAX) return undefined;
    const { data, info } = await picture
      .rotate()
      .resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true })
      .webp({ quality })
      .timeout({ seconds: SECONDS_MAX })
      .toBuffer({ resolveWithObject: true });
    return { content: data, width: info.width, height: info.height };
  } catch {
    return undefined;
  }
}

/** Interlaced pictures and those that are turned are held whole. */
function decodedBytes(format: PictureFormat, { width, height, channels, depth }: Metadata): number {
  const ofPixel = format === 'avif' ? AVIF_BYTES_PER_PIXEL : channels * (depth === 'uchar' ? 1 : 2);
  return width * height * ofPixel;
}
