export interface TrackingToken {
  /** Given to the reporter alone, once. */
  readonly token: string;
  readonly hash: string;
}

/**
 * What lets a reporter follow their report. The hash is stored, so that who reads the database can follow nobody's; the
 * token itself only beside an e-mail address that it is mailed to.
 */
export abstract class TrackingTokens {
  /** 128 random bits or more; letters, digits, `-` and `_`. */
  abstract create(): TrackingToken;
  abstract hash(token: string): string;
}
