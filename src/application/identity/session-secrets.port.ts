/**
 * What a browser holds to prove that a session is its own. Of a secret only the hash is stored, so that who reads the
 * database cannot sign in with what is there.
 */
export abstract class SessionSecrets {
  /** 256 random bits. The same goes for a salt. */
  abstract create(): string;
  abstract salt(): string;
  abstract hash(secret: string): string;
  /** The secret after this one: nobody can tell it who lacks the secret or the salt. The same each time it is asked for. */
  abstract successor(secret: string, salt: string): string;
}
