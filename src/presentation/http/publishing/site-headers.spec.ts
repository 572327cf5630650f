import type { SiteFile } from '../../../application/publishing/releases/released-sites.port.js';
import { acceptedEncodings, hasVersion, headersOf } from './site-headers.js';

const file: SiteFile = {
  key: 'key',
  type: 'text/html; charset=utf-8',
  bytes: 1,
  etag: 'tag',
  sent: { 'content-security-policy': "default-src 'none'" },
  body: () => Promise.resolve(undefined),
  compressed: () => Promise.resolve(undefined),
};

const ADMIN = 'https://admin.example.org';

describe('what a file of a site is sent with', () => {
  it('is what the render wanted, and what every file has', () => {
    expect(headersOf(file, { isHashed: false, isPreview: false, isPage: true }, ADMIN)).toEqual({
      'content-security-policy': "default-src 'none'",
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      vary: 'accept-encoding',
      'cache-control': 'no-cache',
      etag: 'W/"tag"',
    });
  });

  it('lets nobody find or keep a preview, and everybody keep what carries its hash', () => {
    expect(headersOf(file, { isHashed: false, isPreview: true, isPage: true }, ADMIN)).toMatchObject({
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'private, no-store',
    });
    expect(headersOf(file, { isHashed: true, isPreview: false, isPage: true }, ADMIN)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('lets the pages of this service alone show a preview in a frame', () => {
    const shown = { isHashed: false, isPreview: true, isPage: true };
    expect(headersOf(file, shown, ADMIN)).toMatchObject({
      'content-security-policy': `default-src 'none'; frame-ancestors ${ADMIN}`,
    });
    expect(headersOf({ ...file, sent: {} }, shown, ADMIN)).toMatchObject({
      'content-security-policy': `frame-ancestors ${ADMIN}`,
    });
  });

  it.each([
    [undefined, []],
    ['gzip', ['gzip']],
    ['gzip, deflate, br', ['br', 'gzip']],
    ['br;q=0, gzip;q=0.5', ['gzip']],
    ['identity', []],
  ])('is compressed for %j as %j', (header, encodings) =>
    expect(acceptedEncodings(header)).toEqual(encodings),
  );

  it.each([
    [undefined, false],
    ['"tag"', true],
    ['W/"tag"', true],
    ['"other", "tag"', true],
    ['*', true],
    ['"other"', false],
  ])('is known to who sends %j: %s', (header, known) => expect(hasVersion(header, 'tag')).toBe(known));
});
