import { calculateJwkThumbprint, decodeJwt, exportJWK, importPKCS8, jwtVerify, SignJWT } from 'jose';
import { createPublicKey } from 'node:crypto';
import { AccessTokens } from '../../application/identity/access-tokens.port.js';
import type { Clock } from '../../application/shared/clock.port.js';
import { type Actor, isRole } from '../../domain/identity/index.js';

const ALGORITHM = 'EdDSA';
const ISSUER = 'glaneur';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type SigningKey = Awaited<ReturnType<typeof importPKCS8>>;

/** JWTs signed with Ed25519 (RFC 8037). `kid` names the key, so that keys can be exchanged without signing people out. */
export class EdDsaAccessTokens extends AccessTokens {
  private constructor(
    readonly ttlSeconds: number,
    private readonly clock: Clock,
    private readonly kid: string,
    private readonly privateKey: SigningKey,
    private readonly publicKey: ReturnType<typeof createPublicKey>,
  ) {
    super();
  }

  /** @param pem Ed25519 private key in PKCS#8. Its RFC 7638 thumbprint is the `kid`. */
  static async create(pem: string, ttlSeconds: number, clock: Clock): Promise<EdDsaAccessTokens> {
    const publicKey = createPublicKey(pem);
    const kid = await calculateJwkThumbprint(await exportJWK(publicKey));
    return new EdDsaAccessTokens(ttlSeconds, clock, kid, await importPKCS8(pem, ALGORITHM), publicKey);
  }

  issue(actor: Actor): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({
      org: actor.organisationId,
      role: actor.role,
      ...(actor.operator ? { op: true } : {}),
    })
      .setProtectedHeader({ alg: ALGORITHM, kid: this.kid, typ: 'JWT' })
      .setSubject(actor.userId)
      .setIssuer(ISSUER)
      .setAudience(ISSUER)
      .setIssuedAt(now)
      .setExpirationTime(now + this.ttlSeconds)
      .sign(this.privateKey);
  }

  async verify(token: string): Promise<Actor | undefined> {
    const options = {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: ISSUER,
      requiredClaims: ['exp'],
      currentDate: this.clock.now(),
    };
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.publicKey, options);
      const { sub, org, role, op } = payload;
      const known = protectedHeader.kid === this.kid && isId(sub) && isId(org) && isRole(role);
      return known ? { userId: sub, organisationId: org, role, operator: op === true } : undefined;
    } catch {
      return undefined;
    }
  }

  endOf(token: string): Date {
    return new Date((decodeJwt(token).exp ?? 0) * 1000);
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
