import { CreateAdministrator } from '../../../src/application/identity/create-administrator.js';
import { ApiClient } from '../api-client.js';
import type { TestApplication } from '../test-application.js';

const PASSWORD = 'correct horse battery staple';

/** A new organisation, seen by its administrator. */
export async function newOrganisation(
  application: TestApplication,
  name: string,
): Promise<{ id: string; api: ApiClient }> {
  const email = `admin@${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
  const { organisationId } = await application.running.app.get(CreateAdministrator).execute({
    email,
    name: 'Administrator',
    password: PASSWORD,
    organisation: { name, timeZone: 'Europe/Madrid', locale: 'en' },
  });
  return { id: organisationId, api: await ApiClient.signedIn(application.url, email, PASSWORD) };
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
