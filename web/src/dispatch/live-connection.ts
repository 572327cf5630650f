import type { Socket } from 'socket.io-client';
import { session } from '../session/session.js';

export interface PresentPerson {
  userId: string;
  name: string;
  role: string;
}

/** A message of the server, by its name. */
export interface Heard {
  name: string;
  event: object;
}

export interface LiveListener<Message extends Heard> {
  onEvent: (heard: Message) => void;
  /** Heard from now on; what happened before has to be asked for. */
  onJoined: () => void;
  onLost: () => void;
  onPresence: (present: PresentPerson[]) => void;
}

type Joined = { ok: true; present: PresentPerson[] } | { ok: false; code: string };

/** After a refused sign-in it is tried again with a new token, not before. */
const AFTER_REFUSAL_MS = 10_000;

/**
 * The live messages of one room: the organisation's, or one tour's. Joins again by itself whenever the line comes back,
 * and hands each new token over, as the server ends the line with the token. @param names what is listened to
 * @returns how to leave
 */
export function joinLive<Message extends Heard>(
  room: { tourId?: string },
  names: readonly Message['name'][],
  listener: LiveListener<Message>,
): () => void {
  let socket: Socket | null = null;
  let gone = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let handedOver = session.accessToken();

  const unsubscribe = session.subscribe(() => {
    const token = session.accessToken();
    if (token === null || token === handedOver) return;
    handedOver = token;
    if (socket?.connected) socket.emit('renew', { token });
  });

  void import('socket.io-client').then(({ io }) => {
    if (gone) return;
    const line = io({
      path: '/live',
      transports: ['websocket', 'polling'],
      auth: (give) => give({ token: session.accessToken() }),
    });
    socket = line;
    line.on('connect', () => {
      line.timeout(10_000).emit('join', room, (late: Error | null, joined?: Joined) => {
        if (late || !joined?.ok) return listener.onLost();
        listener.onPresence(joined.present);
        listener.onJoined();
      });
    });
    line.on('disconnect', (reason) => {
      listener.onLost();
      if (reason === 'io server disconnect') again(line);
    });
    line.on('connect_error', () => {
      listener.onLost();
      if (!line.active) again(line);
    });
    line.on('presence', ({ present }: { present: PresentPerson[] }) => listener.onPresence(present));
    for (const name of names) {
      const spoken: string = name;
      line.on(spoken, (event: object) => listener.onEvent({ name, event } as Message));
    }
  });

  /** The server closed the line on purpose: the token may have run out. */
  const again = (line: Socket) => {
    clearTimeout(retry);
    retry = setTimeout(() => {
      void session.renew().then(() => {
        if (!gone) line.connect();
      });
    }, AFTER_REFUSAL_MS);
  };

  return () => {
    gone = true;
    clearTimeout(retry);
    unsubscribe();
    socket?.disconnect();
  };
}
