import { Logger } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import { type RateLimit, RateLimiter } from '../../../application/shared/rate-limiter.port.js';
import { AdmitListener } from '../../../application/tours/admit-listener.js';
import { ToursReader } from '../../../application/tours/tours-reader.port.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { LiveAnswer, LiveIo, LiveSocket } from '../shared/live-messages.js';
import { LiveServer } from '../shared/live-server.js';
import { LiveSessions } from '../shared/live-sessions.js';
import { calledOutside, roomName } from '../shared/live-rooms.js';
import { Presence } from '../shared/presence.js';
import { readTourId } from './join.message.js';

/** A page joins a few rooms when it opens; a loop that joins and leaves is stopped. */
const MESSAGES: RateLimit = { name: 'live.messages', capacity: 120, refillPerSecond: 2 };

/** One window shows one tour, or all of them by one room. */
const ROOMS_MAX = 20;

/**
 * Live messages about tours, by Socket.IO on the path `/live`. Connect with `auth: {token}`; then
 * - `join {tourId}` or `join {}` (the whole organisation) → `{ok: true, present}` or `{ok: false, code}`
 * - `leave {tourId}` or `leave {}` → `{ok: true}`
 * - `renew {token}` → `{ok: true, expiresAt}`; without it the socket ends with its token (`expired`)
 *
 * Messages are bound to the socket itself: Nest's global guards, pipes and filters are made for HTTP requests.
 */
@WebSocketGateway({ path: '/live' })
export class ToursGateway implements OnGatewayInit<LiveIo>, OnGatewayConnection<LiveSocket> {
  private readonly logger = new Logger('Live');

  constructor(
    private readonly live: LiveServer,
    private readonly sessions: LiveSessions,
    private readonly presence: Presence,
    private readonly admitListener: AdmitListener,
    private readonly reader: ToursReader,
    private readonly limiter: RateLimiter,
  ) {}

  afterInit(io: LiveIo): void {
    io.use((socket, next) => {
      this.admit(socket).then(
        () => next(),
        (error: unknown) => {
          this.sessions.forget(socket);
          next(this.refusal(error));
        },
      );
    });
  }

  handleConnection(socket: LiveSocket): void {
    const on = (message: 'join' | 'leave' | 'renew', handle: (body: unknown) => Promise<LiveAnswer>) =>
      socket.on(message, (body, ack) => {
        void this.answer(socket, () => handle(body)).then((answer) => {
          if (typeof ack === 'function') (ack as (answer: LiveAnswer) => void)(answer);
        });
      });
    on('join', (body) => this.join(socket, body));
    on('leave', (body) => this.leave(socket, body));
    on('renew', (body) => this.sessions.renew(socket, body));
    socket.on('disconnecting', () => this.goodbye(socket));
  }

  private async admit(socket: LiveSocket): Promise<void> {
    const actor = await this.sessions.admit(socket);
    socket.data.actor = actor;
    socket.data.name = (await this.reader.person(actor)).name;
  }

  private async join(socket: LiveSocket, body: unknown): Promise<LiveAnswer> {
    const room = roomName(await this.admitListener.execute(readTourId(body), socket.data.actor));
    if (roomsOf(socket).length >= ROOMS_MAX) return { ok: false, code: 'live.too_many_rooms' };
    await socket.join(room);
    return { ok: true, present: await this.presence.tell(room) };
  }

  private async leave(socket: LiveSocket, body: unknown): Promise<LiveAnswer> {
    const { organisationId } = socket.data.actor;
    const tourId = readTourId(body);
    const room = roomName(tourId === undefined ? { organisationId } : { organisationId, tourId });
    if (!socket.rooms.has(room)) return { ok: true };
    await socket.leave(room);
    await this.presence.tell(room);
    return { ok: true };
  }

  /** The rooms are known before the socket is gone, who is left in them only afterwards. */
  private goodbye(socket: LiveSocket): void {
    this.sessions.forget(socket);
    const rooms = roomsOf(socket);
    socket.once('disconnect', () => {
      if (this.live.isClosing) return;
      for (const room of rooms) {
        this.presence.tell(room).catch((error: unknown) => this.logger.warn({ err: error }, 'presence'));
      }
    });
  }

  private async answer(socket: LiveSocket, handle: () => Promise<LiveAnswer>): Promise<LiveAnswer> {
    try {
      const { allowed } = await this.limiter.take(MESSAGES, socket.data.actor.userId);
      return allowed ? await handle() : { ok: false, code: 'request.rate_limited' };
    } catch (error) {
      return { ok: false, code: this.codeOf(error) };
    }
  }

  private refusal(error: unknown): Error {
    const code = this.codeOf(error);
    return Object.assign(new Error(code), { data: { code } });
  }

  private codeOf(error: unknown): string {
    if (error instanceof DomainError) return error.code;
    this.logger.error({ err: error }, 'a live message failed');
    return 'service.failed';
  }
}

function roomsOf(socket: LiveSocket): string[] {
  return [...socket.rooms].filter((room) => calledOutside(room) !== undefined);
}
