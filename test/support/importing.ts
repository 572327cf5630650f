import type { ImportView } from '../../src/application/imports/imports-reader.port.js';
import type { RowError } from '../../src/domain/imports/row-error.js';
import type { ApiClient, Problem } from './api-client.js';
import { newOrganisation, newSite } from './real-data/organisation.js';
import type { TestApplication } from './test-application.js';

export type StoredContainer = {
  id: string;
  reference: string;
  name: string;
  type: string;
  capacityL: number | null;
  areaId: string;
  address: string | null;
  status: string;
  attributes: Record<string, string>;
  position: { coordinates: [number, number] };
  version: number;
};
type Items<Item> = { items: Item[]; nextCursor: string | null };

/** Corners of an area as the API takes it: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** An organisation that imports, seen by its administrator. */
export class Importer {
  private constructor(
    private readonly url: string,
    readonly organisationId: string,
    readonly token: string,
    readonly api: ApiClient,
    private readonly siteId: string,
  ) {}

  static async in(application: TestApplication, name: string, locale?: string): Promise<Importer> {
    const { id, token, api } = await newOrganisation(application, name, locale);
    return new Importer(application.url, id, token, api, await newSite(api, [1.44, 43.6]));
  }

  /** @returns the area's id */
  async drawArea(code: string, [west, south, east, north]: Box): Promise<string> {
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const boundary = { type: 'Polygon', coordinates: [ring] };
    const area = { siteId: this.siteId, name: code, code, boundary };
    const { status, body } = await this.api.post<{ id: string }>('areas', area);
    if (status !== 201) throw new Error(`the area answered ${status}: ${JSON.stringify(body)}`);
    return body.id;
  }

  async send(content: string | Uint8Array<ArrayBuffer>, mode?: string, fileName = 'containers.csv') {
    const form = new FormData();
    if (mode !== undefined) form.append('mode', mode);
    form.append('file', new Blob([content]), fileName);
    const headers = { authorization: `Bearer ${this.token}` };
    const answer = await fetch(`${this.url}/api/v1/imports`, { method: 'POST', headers, body: form });
    const body = (await answer.json()) as ImportView & Problem;
    return { status: answer.status, headers: answer.headers, body };
  }

  /** Uploads and waits for the end. */
  async run(content: string | Uint8Array<ArrayBuffer>, mode?: string): Promise<ImportView> {
    const { status, body } = await this.send(content, mode);
    if (status !== 202) throw new Error(`the import answered ${status}: ${JSON.stringify(body)}`);
    return this.end(body.id);
  }

  async end(id: string, waits = 1_200): Promise<ImportView> {
    for (let wait = 0; wait < waits; wait += 1) {
      const { body } = await this.api.get<ImportView>(`imports/${id}`);
      if (['applied', 'failed', 'undone'].includes(body.state)) return body;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the import ${id} has not come to an end`);
  }

  async undo(done: ImportView): Promise<ImportView> {
    const { status, body } = await this.api.act<ImportView>(`imports/${done.id}/undo`, done.version);
    if (status !== 202) throw new Error(`the undo answered ${status}: ${JSON.stringify(body)}`);
    return this.end(done.id);
  }

  errors(id: string): Promise<RowError[]> {
    return this.all<RowError>(`imports/${id}/errors`);
  }

  containers(): Promise<StoredContainer[]> {
    return this.all<StoredContainer>('containers');
  }

  /** Of the download what a browser would save. */
  async download(id: string) {
    const headers = { authorization: `Bearer ${this.token}` };
    const answer = await fetch(`${this.url}/api/v1/imports/${id}/errors.csv`, { headers });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, text: bytes.toString('utf8') };
  }

  private async all<Item>(path: string): Promise<Item[]> {
    const all: Item[] = [];
    let cursor = '';
    do {
      const { status, body } = await this.api.get<Items<Item>>(`${path}?limit=200${cursor}`);
      if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
      all.push(...body.items);
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor);
    return all;
  }
}
