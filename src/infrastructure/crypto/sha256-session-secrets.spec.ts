import { describeSessionSecretsContract } from '../../../test/contract/session-secrets.contract.js';
import { Sha256SessionSecrets } from './sha256-session-secrets.js';

describeSessionSecretsContract('hashed with SHA-256', () => new Sha256SessionSecrets());

describe('a secret of a session', () => {
  const secrets = new Sha256SessionSecrets();
  const bytes = (text: string) => Buffer.from(text, 'base64url').length;

  it('is 256 bits, and so are salt, successor and hash, in characters that a cookie takes', () => {
    const [secret, salt] = [secrets.create(), secrets.salt()];
    for (const text of [secret, salt, secrets.successor(secret, salt), secrets.hash(secret)]) {
      expect(text).toMatch(/^[\w-]{43}$/);
      expect(bytes(text)).toBe(32);
    }
  });

  it('is stored as its SHA-256', () => {
    expect(Buffer.from(secrets.hash('abc'), 'base64url').toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
