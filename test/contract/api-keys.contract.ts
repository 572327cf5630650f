import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import { ApiKey } from '../../src/domain/identity/api-key.js';
import type { ApiKeys } from '../../src/domain/identity/api-keys.repository.js';
import { newId } from '../support/in-memory/builders.js';

export interface OpenApiKeys {
  readonly unitOfWork: UnitOfWork;
  readonly keys: ApiKeys;
  readonly organisations: readonly [string, string];
  lastUsed(id: string): Promise<Date | null>;
  close(): Promise<void>;
}

const NOW = new Date('2026-11-21T08:00:00.000Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);

export function describeApiKeysContract(name: string, open: () => Promise<OpenApiKeys>): void {
  describe(`API keys ${name}`, () => {
    let opened: OpenApiKeys;
    let here: string;
    let elsewhere: string;

    beforeAll(async () => {
      opened = await open();
      [here, elsewhere] = opened.organisations;
    });
    afterAll(() => opened.close());

    const inUnit = <T>(work: () => Promise<T>, organisationId = here) =>
      opened.unitOfWork.inOrganisation(organisationId, work);
    const everywhere = <T>(work: () => Promise<T>) => opened.unitOfWork.acrossOrganisations('api-key', work);
    const aKey = (expiresAt: Date | null = null) =>
      ApiKey.create(newId(), here, {
        name: 'Town hall',
        scopes: ['builder.read'],
        lastFour: 'abcd',
        createdBy: newId(),
        createdAt: NOW,
        expiresAt,
      });
    const added = async (hash: string, expiresAt?: Date) => {
      const key = aKey(expiresAt);
      await inUnit(() => opened.keys.add(key, hash));
      return key;
    };

    it('are found by the hash of their secret, whoever’s they are', async () => {
      const key = await added('one', later(1_000));
      expect(await everywhere(() => opened.keys.findBySecret('one'))).toEqual(key);
      expect(await everywhere(() => opened.keys.findBySecret('none'))).toBeUndefined();
    });

    it('are found by their id in their own organisation', async () => {
      const key = await added('two');
      expect(await inUnit(() => opened.keys.find(here, key.id))).toEqual(key);
      const missing = { kind: 'not_found', code: 'key.not_found' };
      await expect(inUnit(() => opened.keys.find(elsewhere, key.id), elsewhere)).rejects.toMatchObject(
        missing,
      );
    });

    it('are revoked once, and stay', async () => {
      const key = await added('three');
      const revoked = key.revoke(newId(), later(1));
      const outcomes = await Promise.allSettled([1, 2, 3].map(() => inUnit(() => opened.keys.save(revoked))));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await everywhere(() => opened.keys.findBySecret('three'))).toEqual(revoked);
    });

    it('note once a minute that they are used', async () => {
      const key = await added('four');
      const use = (at: Date) => everywhere(() => opened.keys.used(key, at));
      expect(await opened.lastUsed(key.id)).toBeNull();
      for (const ms of [0, 59_999, 60_000]) await use(later(ms));
      expect(await opened.lastUsed(key.id)).toEqual(NOW);
      await use(later(60_001));
      expect(await opened.lastUsed(key.id)).toEqual(later(60_001));
    });
  });
}
