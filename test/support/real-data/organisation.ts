import { CreateAdministrator } from '../../../src/application/identity/create-administrator.js';
import { ApiClient } from '../api-client.js';
import type { TestApplication } from '../test-application.js';

const PASSWORD = 'correct horse battery staple';

/** A new organisation, seen by its administrator. */
export async function newOrganisation(
  application: TestApplication,
  name: string,
  locale = 'en',
): Promise<{ id: string; token: string; api: ApiClient }> {
  const email = `admin@${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
  const { organisationId } = await application.running.app.get(CreateAdministrator).execute({
    email,
    name: 'Administrator',
    password: PASSWORD,
    organisation: { name, timeZone: 'Europe/Madrid', locale },
  });
  const login = { email, password: PASSWORD };
  const { body } = await ApiClient.anonymous(application.url).post<{ accessToken: string }>(
    'auth/login',
    login,
  );
  const token = body.accessToken;
  return { id: organisationId, token, api: ApiClient.withToken(application.url, token) };
}

/** A depot to hang areas on. @returns its id */
export async function newSite(api: ApiClient, [longitude, latitude]: readonly [number, number]) {
  const { status, body } = await api.post<{ id: string }>('sites', {
    name: 'Depot',
    kind: 'depot',
    position: { type: 'Point', coordinates: [longitude, latitude] },
  });
  if (status !== 201) throw new Error(`the site answered ${status}: ${JSON.stringify(body)}`);
  return body.id;
}
