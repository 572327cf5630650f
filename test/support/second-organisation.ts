import { Argon2PasswordHasher } from '../../src/infrastructure/crypto/argon2-password-hasher.js';
import { UuidV7Generator } from '../../src/infrastructure/crypto/uuid-v7.generator.js';
import { TypeOrmAccounts } from '../../src/infrastructure/typeorm/identity/typeorm-accounts.repository.js';
import { CreateAdministrator } from '../../src/application/identity/create-administrator.js';
import { ApiClient } from './api-client.js';
import type { TestApplication } from './test-application.js';

/** The demo organisation's administrator. */
export const ADMIN = 'admin@demo.glaneur.example';

export interface SecondOrganisation {
  readonly api: ApiClient;
  readonly organisationId: string;
  /** Its administrator. */
  readonly personId: string;
  readonly siteId: string;
  readonly areaId: string;
  readonly containerId: string;
}

const PASSWORD = 'another-password';
const SQUARE = [
  [1.4, 43.5],
  [1.5, 43.5],
  [1.5, 43.7],
  [1.4, 43.7],
  [1.4, 43.5],
];

/** Another operator in the same town, with a site, an area and a container made through the API. */
export async function secondOrganisation({ running, url }: TestApplication): Promise<SecondOrganisation> {
  const { unitOfWork } = running.runtime;
  const create = new CreateAdministrator(
    unitOfWork,
    new TypeOrmAccounts(unitOfWork),
    new Argon2PasswordHasher(),
    new UuidV7Generator(),
  );
  const organisation = { name: 'Relais du Midi', timeZone: 'Europe/Paris', locale: 'fr' };
  const email = 'admin@relais.example';
  const { organisationId, userId: personId } = await create.execute({
    email,
    name: 'Alix',
    password: PASSWORD,
    organisation,
  });
  const api = await ApiClient.signedIn(url, email, PASSWORD);
  const position = { type: 'Point', coordinates: [1.444, 43.6045] };
  const siteId = await idOf(api.post('sites', { name: 'Dépôt', kind: 'depot', position }));
  const boundary = { type: 'Polygon', coordinates: [SQUARE] };
  const areaId = await idOf(api.post('areas', { siteId, name: 'Centre', code: 'C', boundary }));
  const containerId = await idOf(
    api.post('containers', { reference: 'TLS-0001', name: 'Capitole', type: 'textile', position }),
  );
  return { api, organisationId, personId, siteId, areaId, containerId };
}

async function idOf(answer: Promise<{ status: number; body: unknown }>): Promise<string> {
  const { status, body } = await answer;
  if (status !== 201) throw new Error(`expected 201, got ${status}: ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}
