import { securityHeaders, securityPolicy } from './security-headers.js';

const directives = (tileUrl: string | null) => {
  const { contentSecurityPolicy } = securityPolicy(tileUrl);
  if (typeof contentSecurityPolicy !== 'object') throw new Error('there is no policy');
  return contentSecurityPolicy.directives ?? {};
};

describe('the headers of every answer', () => {
  it('are helmet’s, with the policy written out', () => {
    expect(securityHeaders(null)).toMatchObject({
      'content-security-policy': expect.stringContaining(
        "default-src 'self';img-src 'self' data:;",
      ) as string,
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringContaining('max-age=') as string,
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
  });
});

describe('the content security policy', () => {
  it('lets pages load their own things alone when there is no base map', () => {
    expect(directives(null)).toMatchObject({
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
    });
  });

  it.each([
    ['https://tiles.example/{z}/{x}/{y}.png', 'https://tiles.example'],
    ['http://127.0.0.1:8080/{z}/{x}/{y}{r}.png?key=a', 'http://127.0.0.1:8080'],
    ['https://{s}.tiles.example/{z}/{x}/{y}.png', 'https://*.tiles.example'],
    ['https://user:word@tiles.example/{z}/{x}/{y}', 'https://tiles.example'],
  ])('lets pictures come from %s', (tileUrl, origin) => {
    expect(directives(tileUrl)['imgSrc']).toEqual(["'self'", 'data:', origin]);
  });

  it('never lets scripts in, neither inline nor from the tile server', () => {
    for (const tileUrl of [null, 'https://tiles.example/{z}/{x}/{y}.png']) {
      expect(directives(tileUrl)).not.toHaveProperty('scriptSrc');
      expect(directives(tileUrl)['defaultSrc']).toEqual(["'self'"]);
    }
  });

  it('allows a tile server whose sub-domain is only part of a name', () => {
    const [, , source = ''] = (directives('https://tile-{s}.example.org/{z}/{x}/{y}.png')['imgSrc'] ??
      []) as string[];
    expect(source).toMatch(/^https:\/\/(\*\.)?[^*]+$/);
  });
});
