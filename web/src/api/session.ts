import { api, outcomeOf, type Outcome } from '../app/api.js';

export type Role = 'admin' | 'dispatcher' | 'driver';

export type Permission =
  | 'network.read'
  | 'network.write'
  | 'imports.run'
  | 'tours.read'
  | 'tours.plan'
  | 'tours.drive'
  | 'reports.read'
  | 'reports.manage'
  | 'people.read'
  | 'organisation.manage'
  | 'operations.manage';

/** What signing in or renewing answers; the cookie that renews it is out of the page's reach. */
export interface Grant {
  accessToken: string;
  /** Seconds. */
  expiresIn: number;
}

/** Who is signed in, and what they may do here. */
export interface Me {
  userId: string;
  name: string;
  email: string;
  role: Role;
  organisation: { id: string; name: string; timeZone: string; locale: string };
  operator: boolean;
  permissions: readonly Permission[];
}

export async function logIn(email: string, password: string): Promise<Outcome<Grant>> {
  return outcomeOf(await api.post<{ 200: Grant }>({ url: '/api/v1/auth/login', body: { email, password } }));
}

export async function refreshGrant(): Promise<Outcome<Grant>> {
  return outcomeOf(await api.post<{ 200: Grant }>({ url: '/api/v1/auth/refresh' }));
}

export async function logOut(): Promise<Outcome<unknown>> {
  return outcomeOf(await api.post<{ 204: unknown }>({ url: '/api/v1/auth/logout' }));
}

export async function whoAmI(accessToken: string): Promise<Outcome<Me>> {
  return outcomeOf(
    await api.get<{ 200: Me }>({
      url: '/api/v1/me',
      headers: { authorization: `Bearer ${accessToken}` },
    }),
  );
}
