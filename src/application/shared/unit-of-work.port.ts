/** The few ways round row-level security, each with its name in the log. */
export type TenancyBypass =
  | 'login'
  | 'create-administrator'
  /** Refreshing and ending sessions: the cookie says whose it is only once it was found. */
  | 'session'
  /** Adding a person who may have an account from another organisation. */
  | 'people'
  /** Looking up a key: it says whose it is only once it was found. */
  | 'api-key'
  | 'outbox-relay'
  /** Recurring jobs look which organisations have something due. */
  | 'schedule';

/**
 * One transaction round one use case. The transaction travels with the asynchronous call (no parameter carries it);
 * a unit of work inside another joins it as a savepoint, and siblings that run at the same time queue for the connection.
 */
export abstract class UnitOfWork {
  /** Everything inside sees and writes this organisation's rows only; the database holds that, not the statements. */
  abstract inOrganisation<T>(organisationId: string, work: () => Promise<T>): Promise<T>;

  /** Everything inside sees all organisations. */
  abstract acrossOrganisations<T>(reason: TenancyBypass, work: () => Promise<T>): Promise<T>;

  /**
   * Runs the action once the outermost transaction has committed; never when it, or the savepoint that registered the
   * action, is rolled back. A failing action is logged and does not fail the use case: the facts are already stored.
   */
  abstract afterCommit(action: () => Promise<void> | void): void;
}
