import { createHash } from 'node:crypto';
import fc from 'fast-check';
import sharp from 'sharp';
import { SharpPictureEncoder } from './sharp-picture-encoder.js';

async function* inPieces(file: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.length; start += size) yield file.subarray(start, start + size);
}

const picture = (
  format: 'jpeg' | 'png' | 'webp',
  background: object = { r: 200, g: 30, b: 60, alpha: 0.5 },
) =>
  sharp({ create: { width: 60, height: 40, channels: 4, background } })
    .withExif({ IFD0: { Artist: 'somebody' } })
    .toFormat(format)
    .toBuffer();

describe('a picture that is encoded anew', () => {
  const encoder = new SharpPictureEncoder();

  it('is WebP, named by its own hash, and says nothing of who made it', async () => {
    const { content, sha256, width, height } = await encoder.encode(inPieces(await picture('jpeg')));
    expect([width, height]).toEqual([60, 40]);
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    const { format, exif } = await sharp(content).metadata();
    expect([format, exif]).toEqual(['webp', undefined]);
    expect(Buffer.from(content).includes('somebody')).toBe(false);
  });

  it('is the same for the same picture', async () => {
    const file = await picture('png');
    const [one, other] = await Promise.all([
      encoder.encode(inPieces(file)),
      encoder.encode(inPieces(file, 7)),
    ]);
    expect(one.sha256).toBe(other.sha256);
  });

  it('keeps what one can see through', async () => {
    const { content } = await encoder.encode(inPieces(await picture('png')));
    expect((await sharp(content).metadata()).hasAlpha).toBe(true);
  });

  it('is none where the bytes are changed or cut anywhere: a code, never a crash', async () => {
    const files = await Promise.all((['jpeg', 'png', 'webp'] as const).map((format) => picture(format)));
    const damaged = fc
      .tuple(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.uint8Array({ maxLength: 40 }),
      )
      .map(([file, where, bytes]) => {
        const at = Math.floor(where * file.length);
        return Buffer.concat([file.subarray(0, at), bytes]);
      });
    const anything = fc.oneof(damaged, fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(anything, async (file) => {
        const outcome = await encoder.encode(inPieces(file)).catch((error: unknown) => error);
        expect(outcome).toMatchObject(
          outcome instanceof Error ? { code: 'media.not_a_picture' } : { width: 60, height: 40 },
        );
      }),
      { numRuns: 150 },
    );
  });
});
