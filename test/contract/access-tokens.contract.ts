import type { AccessTokens } from '../../src/application/identity/access-tokens.port.js';
import { anActor } from '../support/in-memory/builders.js';

export function describeAccessTokensContract(name: string, open: () => Promise<AccessTokens>): void {
  describe(`access tokens ${name}`, () => {
    let tokens: AccessTokens;
    beforeAll(async () => {
      tokens = await open();
    });

    it('say who somebody is', async () => {
      for (const role of ['admin', 'dispatcher', 'driver'] as const) {
        const actor = anActor(undefined, role);
        expect(await tokens.verify(await tokens.issue(actor))).toEqual(actor);
      }
    });

    it('say who operates the installation', async () => {
      const operator = { ...anActor(), operator: true };
      expect(await tokens.verify(await tokens.issue(operator))).toEqual(operator);
    });

    it('say when they end', async () => {
      const token = await tokens.issue(anActor());
      expect(tokens.endOf(token).getTime()).toBeGreaterThan(0);
    });

    it('hold for a while', () => expect(tokens.ttlSeconds).toBeGreaterThan(0));

    it.each(['', ' ', '.', '..', 'a.b.c', 'null', 'Bearer x', '\0', 'é'.repeat(10_000), '-1', '1e3'])(
      'are not made up: %j',
      async (token) => expect(await tokens.verify(token)).toBeUndefined(),
    );
  });
}
