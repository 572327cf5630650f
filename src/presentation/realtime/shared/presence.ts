import { Injectable } from '@nestjs/common';
import type { LiveData, PresentPerson } from './live-messages.js';
import { LiveServer } from './live-server.js';
import { calledOutside } from './live-rooms.js';

/** Another process that does not answer by then is taken for gone. */
const ANSWER_MS = 2_000;

/** Who is in a room, over all processes. */
@Injectable()
export class Presence {
  constructor(private readonly live: LiveServer) {}

  /** Each person once, however many windows they have open; by name. */
  async in(room: string): Promise<readonly PresentPerson[]> {
    const { io } = this.live;
    const everywhere = io.in(room).fetchSockets();
    const here = () => io.local.in(room).fetchSockets();
    const sockets = await within(ANSWER_MS, everywhere).catch(here);
    return distinct(sockets.map(({ data }) => data));
  }

  /** Tells those who are in the room. */
  async tell(room: string): Promise<readonly PresentPerson[]> {
    const present = await this.in(room);
    this.live.io.to(room).emit('presence', { room: calledOutside(room), present });
    return present;
  }
}

function distinct(data: readonly LiveData[]): PresentPerson[] {
  const people = new Map(data.map(({ actor: { userId, role }, name }) => [userId, { userId, name, role }]));
  return [...people.values()].sort(byName);
}

function byName(one: PresentPerson, other: PresentPerson): number {
  return one.name < other.name || (one.name === other.name && one.userId < other.userId) ? -1 : 1;
}

function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
