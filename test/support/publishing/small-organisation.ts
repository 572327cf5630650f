import type { ApiClient } from '../api-client.js';
import { newOrganisation, newSite } from '../real-data/organisation.js';
import type { TestApplication } from '../test-application.js';

/** An area with three containers: a site of a dozen pages. */
export async function smallOrganisation(
  application: TestApplication,
  name = 'Small',
): Promise<{ api: ApiClient; token: string }> {
  const { api, token } = await newOrganisation(application, name);
  const siteId = await newSite(api, [1.44, 43.6]);
  const ring = [1.4, 1.5, 1.5, 1.4, 1.4].map((longitude, corner) => [
    longitude,
    corner === 2 || corner === 3 ? 43.7 : 43.5,
  ]);
  const boundary = { type: 'Polygon', coordinates: [ring] };
  expect((await api.post('areas', { siteId, name: 'Centre', code: 'C', boundary })).status).toBe(201);
  for (const reference of ['A', 'B', 'C']) {
    const position = { type: 'Point', coordinates: [1.444, 43.6045] };
    const container = { reference, name: `Place ${reference}`, type: 'textile', position };
    expect((await api.post('containers', container)).status).toBe(201);
  }
  return { api, token };
}
