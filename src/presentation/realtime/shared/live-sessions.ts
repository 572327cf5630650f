import { Injectable } from '@nestjs/common';
import { AccessTokens } from '../../../application/identity/access-tokens.port.js';
import { Clock } from '../../../application/shared/clock.port.js';
import type { Actor } from '../../../domain/identity/index.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { LiveAnswer, LiveSocket } from './live-messages.js';

/** Sockets are held open for the bearer of a token: they end when it does, unless a newer one comes. */
@Injectable()
export class LiveSessions {
  private readonly ends = new WeakMap<LiveSocket, NodeJS.Timeout>();

  constructor(
    private readonly tokens: AccessTokens,
    private readonly clock: Clock,
  ) {}

  /**
   * The bearer of the token in the handshake. The token is forgotten: what is left of a handshake goes to other processes.
   * @throws DomainError `unauthenticated` `access.token_missing|token_refused`
   */
  async admit(socket: LiveSocket): Promise<Actor> {
    const { token } = socket.handshake.auth;
    socket.handshake.auth = {};
    if (typeof token !== 'string') {
      throw new DomainError('unauthenticated', 'access.token_missing', 'Connect with auth: {token}.');
    }
    const actor = await this.tokens.verify(token);
    if (!actor) {
      throw new DomainError(
        'unauthenticated',
        'access.token_refused',
        'The access token is expired or not ours. Sign in again.',
      );
    }
    this.endWith(socket, token);
    return actor;
  }

  /** Takes a newer token of the same person in the same role. */
  async renew(socket: LiveSocket, body: unknown): Promise<LiveAnswer> {
    const token = (body as { token?: unknown } | null | undefined)?.token;
    const actor = typeof token === 'string' ? await this.tokens.verify(token) : undefined;
    if (!actor || !isSame(actor, socket.data.actor)) return { ok: false, code: 'access.token_refused' };
    const end = this.endWith(socket, token as string);
    return { ok: true, expiresAt: end.toISOString() };
  }

  forget(socket: LiveSocket): void {
    clearTimeout(this.ends.get(socket));
  }

  private endWith(socket: LiveSocket, token: string): Date {
    this.forget(socket);
    const end = this.tokens.endOf(token);
    const left = end.getTime() - this.clock.now().getTime();
    const timer = setTimeout(() => {
      socket.emit('expired', { code: 'access.token_refused' });
      socket.disconnect(true);
    }, left);
    this.ends.set(socket, timer.unref());
    return end;
  }
}

function isSame(actor: Actor, known: Actor): boolean {
  return (
    actor.userId === known.userId &&
    actor.organisationId === known.organisationId &&
    actor.role === known.role
  );
}
