/** A request that says by its key that it may have come before. */
export interface KeyedRequest {
  readonly organisationId: string;
  readonly userId: string;
  /** The caller's own: 1 to 128 visible ASCII characters. */
  readonly key: string;
  /** A digest of everything the request asks for: the same key with another one is a mistake of the caller. */
  readonly fingerprint: string;
}

export interface FirstAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Remembers first answers in the unit of work that gives them, which must be open for both methods. */
export abstract class IdempotencyKeys {
  /**
   * The first answer to this request if it was given after `since`; undefined when there is none and this unit of work
   * may give it: until it ends nobody else may.
   * @throws DomainError `conflict` `idempotency.in_flight`, `invalid` `idempotency.key_reused`
   */
  abstract claim(request: KeyedRequest, since: Date): Promise<FirstAnswer | undefined>;

  /** Of a claimed request. What an older one has left under the key is replaced. */
  abstract keep(request: KeyedRequest, answer: FirstAnswer, now: Date): Promise<void>;

  /** In all organisations; opens a unit of work of its own. @returns how many */
  abstract removeUntil(instant: Date): Promise<number>;
}
