import type { Server, Socket } from 'socket.io';
import type { Actor } from '../../../domain/identity/index.js';

/** Somebody who listens, as the others in the room see them. */
export interface PresentPerson {
  readonly userId: string;
  readonly name: string;
  readonly role: string;
}

/** What is kept of a socket, and read by other processes: no secrets. */
export interface LiveData {
  actor: Actor;
  name: string;
}

type Answer = (body: unknown, ack: unknown) => void;

export interface FromClients {
  join: Answer;
  leave: Answer;
  renew: Answer;
}

export type ToClients = Record<string, (body: Readonly<Record<string, unknown>>) => void>;

type Between = Record<string, never>;

export type LiveIo = Server<FromClients, ToClients, Between, LiveData>;
export type LiveSocket = Socket<FromClients, ToClients, Between, LiveData>;

/** How every message of a client is answered. */
export type LiveAnswer =
  ({ readonly ok: true } & Readonly<Record<string, unknown>>) | { readonly ok: false; readonly code: string };
