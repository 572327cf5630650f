import { generateKeyPairSync, sign } from 'node:crypto';
import { describeAccessTokensContract } from '../../../test/contract/access-tokens.contract.js';
import { anActor } from '../../../test/support/in-memory/builders.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { EdDsaAccessTokens } from './eddsa-access-tokens.js';

const TTL_S = 900;
const newKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const PEM = newKey();
const actor = anActor();

describeAccessTokensContract('signed with Ed25519', () =>
  EdDsaAccessTokens.create(PEM, TTL_S, new SettableClock()),
);

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const decoded = (part = '') =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

describe('an access token', () => {
  let clock: SettableClock;
  let tokens: EdDsaAccessTokens;
  let token: string;
  beforeEach(async () => {
    clock = new SettableClock();
    tokens = await EdDsaAccessTokens.create(PEM, TTL_S, clock);
    token = await tokens.issue(actor);
  });
  const parts = () => {
    const [header, payload] = token.split('.').map((part, place) => (place < 2 ? decoded(part) : {}));
    return { header: header ?? {}, payload: payload ?? {} };
  };
  /** A token of our own making, by default signed with the right key. */
  const forged = (header: object, payload: object, pem = PEM) => {
    const content = `${encoded({ ...parts().header, ...header })}.${encoded({ ...parts().payload, ...payload })}`;
    return `${content}.${sign(null, Buffer.from(content), pem).toString('base64url')}`;
  };

  it('says to the second when it ends', () => {
    expect(tokens.endOf(token)).toEqual(new Date(clock.now().getTime() + TTL_S * 1000));
  });

  it('names algorithm, key, issuer, person, organisation, role and both times, and nothing else', () => {
    const iat = clock.now().getTime() / 1000;
    expect(parts()).toEqual({
      header: { alg: 'EdDSA', kid: expect.stringMatching(/^[\w-]{43}$/), typ: 'JWT' },
      payload: {
        iss: 'glaneur',
        aud: 'glaneur',
        sub: actor.userId,
        org: actor.organisationId,
        role: 'dispatcher',
        iat,
        exp: iat + TTL_S,
      },
    });
  });

  it('is known by whoever has the key, after a restart too', async () => {
    const restarted = await EdDsaAccessTokens.create(PEM, 60, clock);
    expect(await restarted.verify(token)).toEqual(actor);
    expect(await tokens.verify(forged({}, {}))).toEqual(actor);
  });

  it('ends to the second', async () => {
    clock.pass(TTL_S - 1);
    expect(await tokens.verify(token)).toEqual(actor);
    clock.pass(1);
    expect(await tokens.verify(token)).toBeUndefined();
  });

  it('of another key is unknown, even under our key’s name', async () => {
    const others = await EdDsaAccessTokens.create(newKey(), TTL_S, clock);
    expect(await tokens.verify(await others.issue(actor))).toBeUndefined();
    expect(await tokens.verify(forged({}, {}, newKey()))).toBeUndefined();
  });

  it.each([
    ['another key’s name', { kid: 'x' }, {}],
    ['no key’s name', { kid: undefined }, {}],
    ['another algorithm', { alg: 'HS256' }, {}],
    ['no algorithm', { alg: 'none' }, {}],
    ['an extension we must understand', { crit: ['x'], x: 1 }, {}],
    ['another issuer', {}, { iss: 'somebody' }],
    ['another audience', {}, { aud: 'somebody' }],
    ['no audience', {}, { aud: undefined }],
    ['a start in the future', {}, { nbf: 4e9 }],
    ['an end that is no number', {}, { exp: '4000000000' }],
    ['an unknown role', {}, { role: 'owner' }],
    ['a role named after the language', {}, { role: 'constructor' }],
    ['no role', {}, { role: undefined }],
    ['several roles', {}, { role: ['admin'] }],
    ['nobody', {}, { sub: undefined }],
    ['a person whose id is no UUID', {}, { sub: `${actor.userId}'` }],
    ['an organisation whose id is no UUID', {}, { org: '' }],
    ['no organisation', {}, { org: null }],
  ])('with %s is unknown', async (_, header, payload) => {
    expect(await tokens.verify(forged(header, payload))).toBeUndefined();
  });

  it('without an end is unknown', async () => {
    expect(await tokens.verify(forged({}, { exp: undefined }))).toBeUndefined();
  });

  it('that was changed is unknown', async () => {
    const [header = '', payload = '', signature = ''] = token.split('.');
    const admin = encoded({ ...parts().payload, role: 'admin' });
    const changed = [
      `${header}.${admin}.${signature}`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      `${encoded({ alg: 'none', kid: parts().header['kid'] })}.${payload}.`,
      `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
      `${header}.${payload}.${signature.slice(0, -4)}`,
      `${token}.${payload}`,
      ` ${token}`,
    ];
    for (const one of changed) expect([one, await tokens.verify(one)]).toEqual([one, undefined]);
  });

  it('is not made with a key of another kind', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await expect(
      EdDsaAccessTokens.create(pem, TTL_S, clock).then((made) => made.issue(actor)),
    ).rejects.toThrow();
  });
});
