import { ApiClient } from '../../support/api-client.js';

/** A container of the demonstration, with what is printed on its label. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  readonly code: string;
  /** PNG */
  readonly label: Uint8Array;
}

type Listed = Pick<Chosen, 'id' | 'name' | 'reference'>;

/** Three active containers whose names are not each other's. */
export async function chosenContainers(url: string): Promise<[Chosen, Chosen, Chosen]> {
  const { body: login } = await ApiClient.anonymous(url).post<{ accessToken: string }>('auth/login', {
    email: 'dispatcher@demo.glaneur.example',
    password: 'glaneur-demo',
  });
  const api = ApiClient.withToken(url, login.accessToken);
  const headers = { authorization: `Bearer ${login.accessToken}` };
  const { body } = await api.get<{ items: Listed[] }>('containers?status=active&limit=50');
  const names = new Set<string>();
  const distinct = body.items.filter(({ name }) => !names.has(name) && names.add(name)).slice(0, 3);
  const chosen = distinct.map(async ({ id, name, reference }): Promise<Chosen> => {
    const { body: printed } = await api.get<{ code: string }>(`containers/${id}/code`);
    const label = await fetch(`${url}/api/v1/containers/${id}/label?format=png`, { headers });
    return { id, name, reference, code: printed.code, label: new Uint8Array(await label.arrayBuffer()) };
  });
  const [first, second, third] = await Promise.all(chosen);
  if (!first || !second || !third) throw new Error('The demonstration has too few containers');
  return [first, second, third];
}
