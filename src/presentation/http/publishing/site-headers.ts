import type { OutgoingHttpHeaders } from 'node:http';
import type { Encoding, SiteFile } from '../../../application/publishing/releases/released-sites.port.js';

export interface Showing {
  /** Its address carries its content's hash. */
  readonly isHashed: boolean;
  readonly isPreview: boolean;
  /** False for what is sent where there is no such page. */
  readonly isPage: boolean;
}

const A_YEAR = 'public, max-age=31536000, immutable';
/** A page is asked for again each time, by its tag: a switch is seen at once. */
const ASK_EACH_TIME = 'no-cache';
const NEVER_KEPT = 'private, no-store';

/**
 * What every file is sent with, and what the render wanted: its content security policy among them.
 * @param adminPages origins that may show a preview in a frame; a published site is framed by nobody, as its render says
 */
export function headersOf(
  file: SiteFile,
  { isHashed, isPreview, isPage }: Showing,
  adminPages: string,
): OutgoingHttpHeaders {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...file.sent,
    ...(isPreview ? previewHeaders(file, adminPages) : {}),
    'content-type': file.type,
    vary: 'accept-encoding',
    'cache-control': isHashed ? A_YEAR : isPreview ? NEVER_KEPT : ASK_EACH_TIME,
    // Weak: the same page in another encoding has other bytes.
    ...(isPage ? { etag: `W/"${file.etag}"` } : {}),
  };
}

function previewHeaders({ sent }: SiteFile, adminPages: string): OutgoingHttpHeaders {
  const rendered = sent['content-security-policy'];
  const framing = `frame-ancestors ${adminPages}`;
  return {
    'x-robots-tag': 'noindex, nofollow',
    'content-security-policy': rendered === undefined ? framing : `${rendered}; ${framing}`,
  };
}

/** Whether the caller has this version: RFC 9110, 13.1.2, compared weakly. */
export function hasVersion(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => ['*', `"${etag}"`].includes(tag.trim().replace(/^W\//, '')));
}

/** Encodings that the caller takes, the smallest first. `q=0` is a refusal. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined) return [];
  const parts = header.toLowerCase().split(',');
  const accepts = (encoding: Encoding) =>
    parts.some((part) => {
      const [name, ...parameters] = part.split(';').map((piece) => piece.trim());
      return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0+)?$/.test(parameter));
    });
  return (['br', 'gzip'] as const).filter(accepts);
}
