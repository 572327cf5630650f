import type { PasswordHasher } from '../../src/application/identity/password-hasher.port.js';

export function describePasswordHasherContract(name: string, open: () => PasswordHasher): void {
  describe(`passwords hashed ${name}`, () => {
    const hasher = open();

    it.each(['glaneur-demo', 'mot de passe: é E\u0301 👕', 'a\0b', ' ', 'p'.repeat(256)])(
      'are known again: %j',
      async (password) => {
        expect(await hasher.verify(await hasher.hash(password), password)).toBe(true);
      },
    );

    it.each([
      ['glaneur-demo', 'Glaneur-demo'],
      ['glaneur-demo', 'glaneur-demo '],
      ['glaneur-demo', ''],
      ['É', 'E\u0301'],
      ['a\0b', 'a\0c'],
      ['a\0b', 'a'],
    ])('are not mistaken: %j is not %j', async (password, other) => {
      expect(await hasher.verify(await hasher.hash(password), other)).toBe(false);
    });

    it('have a salt: one password never gives the same hash twice', async () => {
      expect(await hasher.hash('glaneur-demo')).not.toBe(await hasher.hash('glaneur-demo'));
    });
  });
}
