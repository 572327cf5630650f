import sharp, { type Sharp } from 'sharp';
import { formatOf } from './picture-format.js';
import { SharpPhotoDeveloper } from './sharp-photo.developer.js';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1d5c4f' } });
const SECRET = 'SecretPhone';

describe('a photo', () => {
  const developer = new SharpPhotoDeveloper();

  it.each(['jpeg', 'png', 'webp'] as const)('in %s becomes WebP without metadata', async (format) => {
    const taken = await plain(40, 20)
      .withExif({ IFD0: { Model: SECRET } })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${SECRET}</a></x:xmpmeta>`)
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { content, width, height } = await developer.develop(taken);
    const { format: written, exif, xmp, icc } = await sharp(content).metadata();
    expect({ width, height, written, exif, xmp, icc }).toEqual({ width: 40, height: 20, written: 'webp' });
    expect(Buffer.from(content).toString('latin1')).not.toContain(SECRET);
  });

  it.each([
    [1, 40, 20],
    [3, 40, 20],
    [6, 20, 40],
    [8, 20, 40],
  ])('with orientation %d is turned upright', async (orientation, width, height) => {
    const taken = await plain(40, 20).jpeg().withMetadata({ orientation }).toBuffer();
    expect(await developer.develop(taken)).toMatchObject({ width, height });
  });

  it('is made smaller, and never larger', async () => {
    const large = await plain(3_200, 1_000).jpeg().toBuffer();
    expect(await developer.develop(large)).toMatchObject({ width: 1_600, height: 500 });
  });

  it.each([
    ['nothing', ''],
    ['text', Buffer.from('hello').toString('hex')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('hex')],
    ['the signature of a PNG alone', '89504e470d0a1a0a'],
    ['a RIFF file that is no WebP', Buffer.from('RIFF0000WAVEfmt ').toString('hex')],
  ])('is refused when it is %s', async (_, hex) => {
    await expect(developer.develop(Buffer.from(hex, 'hex'))).rejects.toMatchObject({
      kind: 'invalid',
      code: 'report.photo_unreadable',
    });
  });

  it('is refused when it breaks off in the middle', async () => {
    const whole = await plain(400, 400).png({ compressionLevel: 0 }).toBuffer();
    const half = whole.subarray(0, whole.length / 2);
    expect(formatOf(half)).toBe('png');
    await expect(developer.develop(half)).rejects.toMatchObject({ code: 'report.photo_unreadable' });
  });

  it.each<[string, (large: Sharp) => Sharp]>([
    ['AVIF: a kilobyte of it can take a gigabyte', (large) => large.avif({ effort: 0 })],
    ['16 bits a channel, 60 megapixels', (large) => large.ensureAlpha().toColourspace('rgb16').png()],
    ['transparent, 60 megapixels', (large) => large.ensureAlpha().png()],
  ])('is refused when it would fill the memory: %s', async (name, encoded) => {
    const side = name.startsWith('AVIF') ? 40 : 7_750;
    const bomb = await encoded(plain(side, side)).toBuffer();
    await expect(developer.develop(bomb)).rejects.toMatchObject({ code: 'report.photo_unreadable' });
  });

  it('of a film is its first picture', async () => {
    const pictures = ['#1d5c4f', '#a3272f'].map((background) =>
      sharp({ create: { width: 30, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    );
    const frames = await sharp(await Promise.all(pictures), { join: { animated: true } })
      .webp()
      .toBuffer();
    expect((await sharp(frames).metadata()).pages).toBe(2);
    expect(await developer.develop(frames)).toMatchObject({ width: 30, height: 20 });
  });

  it('leaves nothing of what was hidden behind it: a polyglot is a picture and no more', async () => {
    const script = '<script>alert(1)</script>';
    const polyglot = Buffer.concat([
      await plain(40, 20).jpeg().toBuffer(),
      Buffer.from(`PK\x03\x04${script}`),
    ]);
    const { content } = await developer.develop(polyglot);
    expect(Buffer.from(content).includes(script)).toBe(false);
  });

  it('waits for its turn, and is turned away when too many wait', async () => {
    const taken = await plain(1_000, 1_000).png().toBuffer();
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => developer.develop(taken)));
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(8);
    expect(refused[0]).toMatchObject({ reason: { kind: 'unavailable', code: 'report.photos_busy' } });
    expect(await developer.develop(taken)).toMatchObject({ width: 1_000 });
  });
});
