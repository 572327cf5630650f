import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Own scripts only; styles inline because Leaflet sets positions by style; pictures also from the tile server. */
export function securityHeaders(tileUrl: string | null): FastifyHelmetOptions {
  const tiles =
    tileUrl === null
      ? []
      : [new URL(tileUrl.replace('{s}', '*').replaceAll(/[{}]/g, '')).origin.replace('%2A', '*')];
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
