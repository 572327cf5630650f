import * as sdk from '@glaneur/sdk';
import { api, outcomeOf, type Outcome } from '../app/api.js';

/** What signing in or renewing answers; the cookie that renews it is out of the page's reach. */
export type Grant = sdk.Session;

/** Who is signed in, and what they may do here. */
export type Me = sdk.Self;

export async function logIn(email: string, password: string): Promise<Outcome<Grant>> {
  return outcomeOf(await sdk.logIn({ client: api, body: { email, password } }));
}

export async function refreshGrant(): Promise<Outcome<Grant>> {
  return outcomeOf(await sdk.refreshSession({ client: api }));
}

export async function logOut(): Promise<Outcome<void>> {
  return outcomeOf(await sdk.logOut({ client: api }));
}

export async function whoAmI(accessToken: string): Promise<Outcome<Me>> {
  return outcomeOf(await sdk.getMe({ client: api, headers: { authorization: `Bearer ${accessToken}` } }));
}
