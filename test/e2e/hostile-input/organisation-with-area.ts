import type { ApiClient } from '../../support/api-client.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { type RawAnswer, rawRequest } from './raw-http.js';

/** From the Atlantic to the Apennines: covers every position these specs make up. */
const TEN_DEGREES = [
  [0, 40],
  [10, 40],
  [10, 50],
  [0, 50],
  [0, 40],
];

/** An application of its own with one organisation, one site and one area, and a way to send any body. */
export interface Stage {
  readonly application: TestApplication;
  readonly api: ApiClient;
  readonly token: string;
  readonly siteId: string;
  readonly areaId: string;
  /** Posts the bytes as they are, signed in. */
  send(path: string, body: string | Buffer, headers?: Record<string, string>): Promise<RawAnswer>;
  close(): Promise<void>;
}

export async function organisationWithArea(name: string): Promise<Stage> {
  const application = await startTestApplication({ demoData: false });
  const { api, token } = await newOrganisation(application, name);
  const siteId = await newSite(api, [1, 45]);
  const boundary = { type: 'Polygon', coordinates: [TEN_DEGREES] };
  const area = await api.post<{ id: string }>('areas', { siteId, name: 'All', code: 'all', boundary });
  if (area.status !== 201) throw new Error(`the area answered ${area.status}`);
  const authorization = `Bearer ${token}`;
  return {
    application,
    api,
    token,
    siteId,
    areaId: area.body.id,
    send: (path, body, headers = { 'content-type': 'application/json' }) =>
      rawRequest(application.url, { method: 'POST', path, body, headers: { authorization, ...headers } }),
    close: () => application.close(),
  };
}
