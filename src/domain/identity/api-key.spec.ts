import { DomainError } from '../shared/domain-error.js';
import { ApiKey, type ApiKeyProperties } from './api-key.js';
import { API_SCOPES, PERMISSIONS, PERMISSIONS_OF_ROLE } from './index.js';

const NOW = new Date('2026-11-21T08:00:00.000Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);
const DAY_MS = 86_400_000;

const aKey = (changes: Partial<ApiKeyProperties> = {}) =>
  ApiKey.create('id', 'organisation', {
    name: 'Town hall',
    scopes: ['builder.read'],
    lastFour: 'abcd',
    createdBy: 'ada',
    createdAt: NOW,
    expiresAt: null,
    ...changes,
  });

const codes = (changes: Partial<ApiKeyProperties>): string[] => {
  try {
    aKey(changes);
    return [];
  } catch (error) {
    if (error instanceof DomainError && error.code === 'key.invalid')
      return error.violations.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
};

describe('an API key', () => {
  it('is for something that a permission opens and the administrator may do', () => {
    for (const scope of API_SCOPES) {
      expect(PERMISSIONS).toContain(scope);
      expect(PERMISSIONS_OF_ROLE.admin).toContain(scope);
    }
  });

  it.each<[Partial<ApiKeyProperties>, string[]]>([
    [{}, []],
    [{ expiresAt: later(1) }, []],
    [{ expiresAt: later(3_660 * DAY_MS) }, []],
    [{ name: ' ' }, ['name text.blank']],
    [{ name: 'x'.repeat(101) }, ['name text.too_long']],
    [{ scopes: [] }, ['scopes key.scopes_invalid']],
    [{ scopes: ['builder.read', 'builder.read'] }, ['scopes key.scopes_invalid']],
    [{ scopes: ['operations.manage' as never] }, ['scopes key.scopes_invalid']],
    [{ expiresAt: NOW }, ['expiresAt key.expiry_out_of_range']],
    [{ expiresAt: later(3_661 * DAY_MS) }, ['expiresAt key.expiry_out_of_range']],
    [{ expiresAt: new Date(Number.NaN) }, ['expiresAt key.expiry_out_of_range']],
  ])('made with %j', (changes, problems) => expect(codes(changes)).toEqual(problems));

  it('works from now until it expires or is revoked', () => {
    expect(aKey().worksAt(later(1e12))).toBe(true);
    const key = aKey({ expiresAt: later(10) });
    expect([key.worksAt(later(9)), key.worksAt(later(10))]).toEqual([true, false]);
    expect(key.revoke('bob', later(5)).worksAt(later(6))).toBe(false);
  });

  it('is revoked once, by somebody, at a time', () => {
    const revoked = aKey().revoke('bob', later(5));
    expect([revoked.version, revoked.properties.revoked]).toEqual([2, { at: later(5), by: 'bob' }]);
    expect(() => revoked.revoke('ada', later(6))).toThrow(expect.objectContaining({ code: 'key.revoked' }));
  });
});
