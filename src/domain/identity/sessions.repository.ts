import type { Session, SessionEnd } from './session.js';

/** Sessions of all organisations: whose one is, is known only once it was found. */
export abstract class Sessions {
  abstract add(session: Session): Promise<void>;

  /** The session, which nobody else changes until this unit of work ends: they wait. */
  abstract lock(id: string): Promise<Session | undefined>;

  /** Stores what has become of a locked session. */
  abstract save(session: Session): Promise<void>;

  /** Ends whatever a person has open in one organisation. Inside a unit of work of that organisation. */
  abstract endAllOf(
    member: { readonly organisationId: string; readonly userId: string },
    because: SessionEnd,
    now: Date,
  ): Promise<void>;

  /** Removes the sessions that were over before then. @returns how many */
  abstract removeOver(before: Date): Promise<number>;
}
