import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessTokens } from '../../../application/identity/access-tokens.port.js';
import type { RecogniseApiKey } from '../../../application/identity/index.js';
import type { Actor, ApiClient, Permission } from '../../../domain/identity/index.js';
import { AccessGuard } from './access.guard.js';
import { RequiresAccess, type AuthenticatedRequest } from './access.js';

const ADMIN: Actor = { userId: 'ada', organisationId: 'ours', role: 'admin', operator: false };
const PROGRAM: ApiClient = { keyId: 'key', organisationId: 'ours', scopes: ['builder.read'] };
const KEY = `gln_${'x'.repeat(43)}`;

class OneToken extends AccessTokens {
  readonly ttlSeconds = 1;
  issue = async () => 'a.b.c';
  verify = async (token: string) => (token === 'a.b.c' ? ADMIN : undefined);
  endOf = () => new Date(0);
}

const keys = {
  execute: async (key: string) => (key === KEY ? PROGRAM : undefined),
} as RecogniseApiKey;

async function ask(access: Permission, authorization?: string): Promise<AuthenticatedRequest> {
  const handler = () => {};
  RequiresAccess(access)(handler);
  const request = { headers: { authorization } } as AuthenticatedRequest;
  const context = {
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  await new AccessGuard(new Reflector(), new OneToken(), keys).canActivate(context);
  return request;
}

describe('the guard of routes', () => {
  it('lets a program in by its key where the route is of its scope', async () => {
    const request = await ask('builder.read', `Bearer ${KEY}`);
    expect([request.client, request.actor]).toEqual([PROGRAM, undefined]);
  });

  it('lets a person in where their role has the permission, also where programs go', async () => {
    const request = await ask('builder.read', 'Bearer a.b.c');
    expect([request.client, request.actor]).toEqual([undefined, ADMIN]);
  });

  it.each<[Permission, string | undefined, string]>([
    ['websites.read', `Bearer ${KEY}`, 'access.key_scope_missing'],
    ['operations.manage', `Bearer ${KEY}`, 'access.key_scope_missing'],
    ['builder.read', `Bearer ${KEY.slice(0, -1)}`, 'access.key_refused'],
    ['builder.read', 'Bearer gln_', 'access.token_missing'],
    ['builder.read', `Basic ${KEY}`, 'access.token_missing'],
    ['builder.read', `Bearer ${KEY} ${KEY}`, 'access.token_missing'],
    ['builder.read', undefined, 'access.token_missing'],
    ['operations.manage', 'Bearer a.b.c', 'access.permission_missing'],
    ['websites.read', 'Bearer x.y.z', 'access.token_refused'],
  ])('closes %s to %s: %s', async (access, authorization, code) => {
    await expect(ask(access, authorization)).rejects.toMatchObject({ code });
  });
});
