import { hash } from '@node-rs/argon2';
import { describePasswordHasherContract } from '../../../test/contract/password-hasher.contract.js';
import { Argon2PasswordHasher } from './argon2-password-hasher.js';

const hasher = new Argon2PasswordHasher();

describePasswordHasherContract('with argon2id', () => hasher);

describe('a hash by argon2id', () => {
  it('is in PHC string format, at the cost that OWASP asks for', async () => {
    const base64 = '[A-Za-z0-9+/]';
    expect(await hasher.hash('glaneur-demo')).toMatch(
      new RegExp(`^\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$${base64}{22,}\\$${base64}{43}$`),
    );
  });

  it('of another cost is still known, as the cost stands in it', async () => {
    const cheaper = await hash('glaneur-demo', { memoryCost: 1024, timeCost: 1, parallelism: 1 });
    expect(await hasher.verify(cheaper, 'glaneur-demo')).toBe(true);
    expect(await hasher.verify(cheaper, 'glaneur')).toBe(false);
  });

  it.each([
    '',
    'plain',
    '$argon2id$',
    '$2b$10$abcdefghijklmnopqrstuv',
    '$argon2id$v=19$m=19456,t=2,p=1$!$!',
    '\0',
  ])('that is none (%j) fits no password, and does not fail the login', async (malformed) =>
    expect(await hasher.verify(malformed, 'glaneur-demo')).toBe(false),
  );
});
