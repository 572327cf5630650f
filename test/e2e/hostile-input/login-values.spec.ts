import { organisationWithArea, type Stage } from './organisation-with-area.js';
import { faultsOfRefusal } from './raw-http.js';

describe('hostile values of a login', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await organisationWithArea('Hostile Logins');
  });
  afterAll(() => stage?.close());

  const send = (...request: Parameters<Stage['send']>) => stage.send(...request);

  it.each([
    ['NUL in the address', '{"email":"a\\u0000@b.example","password":"x"}'],
    ['NUL in the password', '{"email":"a@b.example","password":"\\u0000"}'],
    ['a lone surrogate in the address', '{"email":"\\ud800@b.example","password":"x"}'],
    ['a lone surrogate in the password', '{"email":"a@b.example","password":"\\udfff"}'],
    ['an object as password', '{"email":"a@b.example","password":{"$ne":null}}'],
    ['a list of addresses', '{"email":["a@b.example"],"password":"x"}'],
    ['an address of 255 characters', `{"email":"${'a'.repeat(255)}","password":"x"}`],
    ['a password of 100,000 characters', `{"email":"a@b.example","password":"${'x'.repeat(100_000)}"}`],
    ['an organisation that is no id', '{"email":"a@b.example","password":"x","organisationId":"1"}'],
    ['SQL', `{"email":"' OR 1=1 --","password":"' OR 1=1 --"}`],
  ])('%s is refused', async (_, body) => {
    const answer = await send('/api/v1/auth/login', body);
    expect(faultsOfRefusal(answer)).toEqual([]);
    expect([401, 422]).toContain(answer.status);
  });
});
