import { SessionSecrets } from '../../../src/application/identity/session-secrets.port.js';
import { Session, type SessionEnd } from '../../../src/domain/identity/session.js';
import { Sessions } from '../../../src/domain/identity/sessions.repository.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

/** A unit of work in memory waits for the one before it, so that whoever locks has waited already. */
export class InMemorySessions extends Sessions {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async add(session: Session): Promise<void> {
    this.unitOfWork.statement(undefined, (store) => store.insert('sessions', session));
  }

  async lock(id: string): Promise<Session | undefined> {
    return this.unitOfWork.statement(undefined, ({ tables }) =>
      tables.sessions.find(({ properties }) => properties.id === id),
    );
  }

  async save(session: Session): Promise<void> {
    const isMeant = ({ properties }: Session) => properties.id === session.properties.id;
    this.unitOfWork.statement(undefined, (store) => store.exchange('sessions', isMeant, () => session));
  }

  async endAllOf(
    { organisationId, userId }: { organisationId: string; userId: string },
    because: SessionEnd,
    now: Date,
  ): Promise<void> {
    const isMeant = ({ properties }: Session) =>
      properties.organisationId === organisationId && properties.userId === userId;
    this.unitOfWork.statement(organisationId, (store) =>
      store.exchange('sessions', isMeant, (session) => session.endedBy(because, now)),
    );
  }

  async removeOver(before: Date): Promise<number> {
    return this.unitOfWork.statement(undefined, (store) => {
      const isOver = ({ properties: { expiresAt, ended } }: Session) =>
        expiresAt < before || (ended !== null && ended.at < before);
      const kept = store.tables.sessions.filter((session) => !isOver(session));
      const removed = store.tables.sessions.length - kept.length;
      store.tables = { ...store.tables, sessions: kept };
      return removed;
    });
  }
}

/** Secrets that anybody can read, numbered. */
export class ReadableSessionSecrets extends SessionSecrets {
  private count = 0;

  create(): string {
    return `secret ${++this.count}`;
  }

  salt(): string {
    return `salt ${++this.count}`;
  }

  hash(secret: string): string {
    return `hash of ${secret}`;
  }

  successor(secret: string, salt: string): string {
    return `${secret} + ${salt}`;
  }
}
