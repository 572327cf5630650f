import { hash } from 'node:crypto';

/** SHA-256 in 43 characters: a name of one length for texts of any, that gives nothing away of what it names. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'base64url');
}
