import { read, send, type Page, type PageQuery } from './call.js';
import type { Role } from './session.js';

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  active: boolean;
  version: number;
  createdAt: string;
}

export interface NewPerson {
  name: string;
  email: string;
  role: Role;
  password: string;
}

export const listPeople = (query: PageQuery & { role?: Role; sort?: string }, signal?: AbortSignal) =>
  read<Page<Person>>('/people', { query, signal });
export const getPerson = (id: string, signal?: AbortSignal) =>
  read<Person>('/people/{id}', { path: { id }, signal });
export const addPerson = (body: NewPerson, idempotencyKey: string) =>
  send<Person>('POST', '/people', { body, idempotencyKey });
export const changePerson = (
  id: string,
  version: number,
  body: Partial<Pick<Person, 'role' | 'active' | 'name'>>,
) => send<Person>('PATCH', '/people/{id}', { path: { id }, version, body });

/** Lets the browser open the queue board for a while: a cookie for it alone. */
export const openQueueBoard = () => send<unknown>('POST', '/operations/queue-board/session');
export const QUEUE_BOARD = '/operations/queues';
