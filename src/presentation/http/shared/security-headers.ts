import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Own scripts only; styles inline because Leaflet sets positions by style; pictures also from the tile server. */
export function securityHeaders(tileUrl: string | null): FastifyHelmetOptions {
  const tiles = tileUrl === null ? [] : [originOf(tileUrl)];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', ...tiles],
        styleSrc: ["'self'", "'unsafe-inline'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  };
}

/** `https://tile-{s}.example.org/{z}/…` → `https://*.example.org`: a policy knows wildcards for whole labels only. */
function originOf(tileUrl: string): string {
  const { protocol, host } = new URL(tileUrl.replaceAll(/[{}]/g, '_'));
  const varies = /^https?:\/\/[^/]*\{s\}/.test(tileUrl);
  return `${protocol}//${varies ? host.replace(/^[^.]*/, '*') : host}`;
}
