import { io, type Socket } from 'socket.io-client';
import { DEMO_PASSWORD } from '../../seeds/index.js';
import { ApiClient } from './api-client.js';

export interface LiveMessage {
  readonly message: string;
  readonly body: Record<string, unknown>;
}

export interface Ack {
  readonly ok: boolean;
  readonly code?: string;
  readonly present?: readonly { userId: string; name: string; role: string }[];
  readonly expiresAt?: string;
}

/** A browser's socket: keeps what it hears, in order. */
export class LiveClient {
  readonly heard: LiveMessage[] = [];
  private readonly waiting = new Set<() => void>();

  private constructor(readonly socket: Socket) {
    socket.onAny((message: string, body: Record<string, unknown>) => {
      this.heard.push({ message, body });
      this.wake();
    });
    socket.on('disconnect', () => this.wake());
  }

  /** @throws Error with the code that the server refuses by */
  static async connected(url: string, auth: object, transports = ['websocket']): Promise<LiveClient> {
    const socket = io(url, { path: '/live', auth, transports, reconnection: false, forceNew: true });
    const client = new LiveClient(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', (error) => {
        socket.close();
        const { data } = error as Error & { data?: { code?: string } };
        reject(new Error(data?.code ?? error.message));
      });
    });
    return client;
  }

  static async signedIn(url: string, email: string, password = DEMO_PASSWORD): Promise<LiveClient> {
    return LiveClient.connected(url, { token: await tokenOf(url, email, password) });
  }

  ask(message: string, body?: unknown): Promise<Ack> {
    return this.socket.timeout(20_000).emitWithAck(message, body) as Promise<Ack>;
  }

  /** Waits until this was heard. */
  async hears(message: string, isMeant: (body: Record<string, unknown>) => boolean = () => true) {
    return this.until(() => this.heard.find((one) => one.message === message && isMeant(one.body))?.body);
  }

  async disconnected(): Promise<void> {
    await this.until(() => (this.socket.connected ? undefined : true));
  }

  /** What was said about tours, without who is present. */
  get news(): LiveMessage[] {
    return this.heard.filter(({ message }) => message !== 'presence');
  }

  close(): void {
    this.socket.close();
  }

  private async until<T>(look: () => T | undefined): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.waiting.delete(wake);
          resolve();
        };
        this.waiting.add(wake);
      });
    }
  }

  private wake(): void {
    for (const wake of [...this.waiting]) wake();
  }
}

export async function tokenOf(url: string, email: string, password = DEMO_PASSWORD): Promise<string> {
  const { body } = await ApiClient.anonymous(url).post<{ accessToken: string }>('auth/login', {
    email,
    password,
  });
  return body.accessToken;
}
