import { logIn, logOut, refreshGrant, whoAmI, type Grant, type Me } from '../api/session.js';
import type { Failure, Outcome } from '../app/api.js';

export type SessionState =
  | { kind: 'starting' }
  /** Whether somebody is signed in could not be asked. */
  | { kind: 'unreachable'; failure: Failure }
  | { kind: 'signed_out' }
  | { kind: 'signed_in'; me: Me }
  /** Ended while a page was open: the page stays, and with it what was typed, under a question for the password. */
  | { kind: 'ended'; me: Me };

/** The token is renewed so long before it expires; an answer under way still finds it good. */
const RENEW_BEFORE_MS = 60_000;
const CHANNEL = 'glaneur.session';

/**
 * Who is signed in on this page. The access token lives in memory alone; a reload asks for a new one by the HttpOnly
 * cookie, which no script can read.
 */
export class Session {
  private state: SessionState = { kind: 'starting' };
  private token: string | null = null;
  private renewAt = Number.POSITIVE_INFINITY;
  private renewing: Promise<boolean> | null = null;
  private starting: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly otherTabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : null;

  constructor() {
    this.otherTabs?.addEventListener('message', () => this.leave());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && Date.now() >= this.renewAt) void this.renew();
    });
  }

  /** Called when somebody enters or leaves, and with each new token. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): SessionState => this.state;

  accessToken(): string | null {
    return this.token;
  }

  /** Asks once, however often it is called, whether the cookie still stands for somebody. */
  readonly start = (): Promise<void> => {
    this.starting ??= this.resume().finally(() => {
      if (this.state.kind === 'unreachable') this.starting = null;
    });
    return this.starting;
  };

  async signIn(email: string, password: string): Promise<Outcome<Me>> {
    const granted = await logIn(email, password);
    if (!granted.ok) return granted;
    return this.enter(granted.data);
  }

  /** Ends the session here and in the other tabs; the server is told, and forgets it even if it was told late. */
  async signOut(): Promise<void> {
    await logOut();
    this.leave();
    this.otherTabs?.postMessage('signed out');
  }

  /** A new access token; one request however many callers wait for it. False when there is none to be had. */
  readonly renew = (): Promise<boolean> => {
    this.renewing ??= this.askForToken().finally(() => (this.renewing = null));
    return this.renewing;
  };

  private async resume(): Promise<void> {
    const granted = await refreshGrant();
    const entered = granted.ok ? await this.enter(granted.data) : granted;
    if (entered.ok) return;
    const { failure } = entered;
    const nobody = failure.kind === 'refused' || failure.kind === 'not_found';
    this.become(nobody ? { kind: 'signed_out' } : { kind: 'unreachable', failure });
  }

  private async askForToken(): Promise<boolean> {
    const granted = await refreshGrant();
    if (granted.ok) {
      this.hold(granted.data);
      return true;
    }
    const { state } = this;
    if (granted.failure.kind === 'refused' && state.kind === 'signed_in') {
      this.token = null;
      this.become({ kind: 'ended', me: state.me });
    }
    return false;
  }

  private async enter(grant: Grant): Promise<Outcome<Me>> {
    const me = await whoAmI(grant.accessToken);
    if (!me.ok) return me;
    this.hold(grant);
    this.become({ kind: 'signed_in', me: me.data });
    return me;
  }

  private hold({ accessToken, expiresIn }: Grant): void {
    this.token = accessToken;
    this.tell();
    const wait = Math.max(5_000, expiresIn * 1000 - RENEW_BEFORE_MS);
    this.renewAt = Date.now() + wait;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.renew(), wait);
  }

  private leave(): void {
    this.token = null;
    this.renewAt = Number.POSITIVE_INFINITY;
    clearTimeout(this.timer);
    this.become({ kind: 'signed_out' });
  }

  private become(state: SessionState): void {
    this.state = state;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const session = new Session();
