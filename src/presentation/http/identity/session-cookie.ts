import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionKey, SignedIn } from '../../../application/identity/signed-in.js';

/** How this installation is reached from outside. */
export abstract class SessionCookieSettings {
  /** `PUBLIC_URL`. undefined: unknown, as on a developer's machine. */
  abstract readonly publicUrl: string | undefined;
}

const NAME = 'glaneur_session';
/** The browser sends the cookie to these addresses alone. */
const PATH = '/api/v1/auth';
const VALUE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/** The session that the request's cookie names. What is not of our making counts as none. */
export function sessionKeyOf({ headers }: Pick<FastifyRequest, 'headers'>): SessionKey | undefined {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value = ''] = pair.trim().split('=', 2);
    const [, sessionId, secret] = (name === NAME && VALUE.exec(value)) || [];
    if (sessionId && secret) return { sessionId, secret };
  }
  return undefined;
}

export function setSessionCookie(
  reply: FastifyReply,
  { key, keyExpiresIn }: SignedIn,
  settings: SessionCookieSettings,
): void {
  void reply.header('set-cookie', cookie(`${key.sessionId}.${key.secret}`, keyExpiresIn, settings));
}

export function clearSessionCookie(reply: FastifyReply, settings: SessionCookieSettings): void {
  void reply.header('set-cookie', cookie('', 0, settings));
}

/** RFC 6265bis, 5.6. Scripts cannot read it, no other site's page makes the browser send it. */
function cookie(value: string, maxAgeS: number, { publicUrl }: SessionCookieSettings): string {
  const secure = publicUrl?.startsWith('https:') ? '; Secure' : '';
  return `${NAME}=${value}; Path=${PATH}; Max-Age=${maxAgeS}; HttpOnly; SameSite=Strict${secure}`;
}
