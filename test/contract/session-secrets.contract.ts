import type { SessionSecrets } from '../../src/application/identity/session-secrets.port.js';

export function describeSessionSecretsContract(name: string, open: () => SessionSecrets): void {
  describe(`the secrets of sessions ${name}`, () => {
    const secrets = open();

    it('are never the same', () => {
      const made = Array.from({ length: 1000 }, () => [secrets.create(), secrets.salt()]).flat();
      expect(new Set(made).size).toBe(2000);
    });

    it('have one hash each, which is another for another secret', () => {
      const [one, other] = [secrets.create(), secrets.create()];
      expect(secrets.hash(one)).toBe(secrets.hash(one));
      expect(secrets.hash(one)).not.toBe(secrets.hash(other));
      expect(secrets.hash(one)).not.toBe(one);
    });

    it('have one successor for each salt, which takes both to tell', () => {
      const [secret, salt] = [secrets.create(), secrets.salt()];
      const next = secrets.successor(secret, salt);
      expect(secrets.successor(secret, salt)).toBe(next);
      expect(secrets.successor(secret, secrets.salt())).not.toBe(next);
      expect(secrets.successor(secrets.create(), salt)).not.toBe(next);
      expect(next).not.toBe(secret);
    });
  });
}
