import { Client } from 'pg';
import type { ApiClient, Problem } from '../../support/api-client.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

export interface ContainerBody {
  readonly id: string;
  readonly areaId: string;
  readonly reference: string;
  readonly name: string;
  readonly capacityL: number | null;
  readonly status: string;
  readonly statusReason: string | null;
  readonly suspendedFrom: string | null;
  readonly suspendedUntil: string | null;
  readonly address: string | null;
  readonly attributes: Record<string, string>;
  readonly warnings: { code: string; message: string }[];
  readonly version: number;
}

export const at = (longitude: number, latitude: number) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});

/** A square of one degree, its south-west corner here. */
export const square = (west: number, south: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
});

/** One organisation with a site and an area over [1, 43, 2, 44], another beside it, and the owner of the database. */
export interface Stage {
  readonly application: TestApplication;
  readonly api: ApiClient;
  readonly foreign: ApiClient;
  readonly organisationId: string;
  readonly siteId: string;
  readonly areaId: string;
  readonly owner: Client;
  newArea(code: string, west?: number): Promise<string>;
  newContainer(reference: string, changes?: object): Promise<ContainerBody>;
  /** Active ones, by one statement; their references are `<prefix>000001` and so on. */
  manyContainers(areaId: string, prefix: string, count: number): Promise<void>;
  events(
    type: string,
  ): Promise<{ aggregate_id: string; version: number; payload: Record<string, unknown> }[]>;
  close(): Promise<void>;
}

const MANY = `
INSERT INTO containers (organisation_id, id, area_id, reference, name, type, status, position)
SELECT $1, uuid_v7(), $2, $3 || lpad(n::text, 6, '0'), 'Place ' || n, 'textile', 'active',
       ST_SetSRID(ST_MakePoint(1.1 + n / 100000.0, 43.5), 4326)
  FROM generate_series(1, $4::integer) n`;

/** Events stay in the outbox, and nothing happens by the clock: no worker runs. */
export async function openStage(name: string): Promise<Stage> {
  const application = await startTestApplication({ demoData: false, environment: { WORKER: 'none' } });
  const { id: organisationId, api } = await newOrganisation(application, name);
  const { api: foreign } = await newOrganisation(application, `${name} Elsewhere`);
  const owner = new Client(application.connection);
  await owner.connect();
  await owner.query('CREATE TABLE kept_events AS SELECT * FROM outbox WITH NO DATA');
  await owner.query(`CREATE RULE keep AS ON DELETE TO outbox DO ALSO INSERT INTO kept_events SELECT old.*`);
  const siteId = await newSite(api, [1.4, 43.6]);
  const newArea = (code: string, west = 1) =>
    idOf(api.post('areas', { siteId, name: code, code, boundary: square(west, 43) }));
  const areaId = await newArea('A');
  return {
    application,
    api,
    foreign,
    organisationId,
    siteId,
    areaId,
    owner,
    newArea,
    newContainer: async (reference, changes = {}) => {
      const body = { reference, name: reference, type: 'textile', position: at(1.5, 43.5), areaId };
      const answer = await api.post<ContainerBody>('containers', { ...body, ...changes });
      if (answer.status !== 201) throw new Error(`201 expected: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    manyContainers: async (area, prefix, count) => {
      await owner.query(MANY, [organisationId, area, prefix, count]);
    },
    events: async (type) => {
      const { rows } = await owner.query<{
        aggregate_id: string;
        version: number;
        payload: Record<string, unknown>;
      }>(
        `SELECT aggregate_id, version, payload FROM (TABLE outbox UNION ALL TABLE kept_events) e
          WHERE organisation_id = $1 AND type = $2 ORDER BY id`,
        [organisationId, type],
      );
      return rows;
    },
    close: async () => {
      await owner.end();
      await application.close();
    },
  };
}

async function idOf(answer: Promise<{ status: number; body: unknown }>): Promise<string> {
  const { status, body } = await answer;
  if (status !== 201) throw new Error(`201 expected, ${status} came: ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}

/** What a refusal says, in short. */
export const refusal = ({ status, body }: { status: number; body: unknown }): [number, string] => [
  status,
  (body as Problem).code,
];
