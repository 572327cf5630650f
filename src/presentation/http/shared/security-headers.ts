import type { IncomingMessage, ServerResponse } from 'node:http';
import { tileOrigin } from '@glaneur/website-config';
import helmet, { type HelmetOptions } from 'helmet';

/**
 * Helmet's headers for these pages. They are the same for every answer, so helmet makes them once, on a response that
 * only takes note of them.
 */
export function securityHeaders(tileUrl: string | null, previews?: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const note = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => {},
  };
  helmet(securityPolicy(tileUrl, previews))(
    {} as IncomingMessage,
    note as unknown as ServerResponse,
    (error) => {
      if (error) throw error as Error;
    },
  );
  return headers;
}

/**
 * Own scripts only; styles inline because Leaflet sets positions by style; pictures also from the tile server.
 * @param previews hosts whose pages may be framed: those of websites that are being edited
 */
export function securityPolicy(tileUrl: string | null, previews?: string): HelmetOptions {
  const tiles = tileUrl === null ? [] : [tileOrigin(tileUrl)];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', ...tiles],
        styleSrc: ["'self'", "'unsafe-inline'"],
        // Requests and, on the same host, WebSockets (CSP3, 6.7.2.8: 'self' matches ws and wss too).
        connectSrc: ["'self'"],
        frameSrc: ["'self'", ...(previews === undefined ? [] : [previews])],
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
