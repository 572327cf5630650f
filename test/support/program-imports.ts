import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportView } from '../../src/application/imports/imports-reader.port.js';
import { DEMO_PASSWORD } from '../../seeds/index.js';
import { ApiClient } from './api-client.js';
import { ADMIN } from './second-organisation.js';

/** What the demo organisation's administrator imports into a program: a job and a mail follow from each file. */
export class ProgramImports {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async into(url: string): Promise<ProgramImports> {
    const login = { email: ADMIN, password: DEMO_PASSWORD };
    const { body } = await ApiClient.anonymous(url).post<{ accessToken: string }>('auth/login', login);
    return new ProgramImports(url, body.accessToken);
  }

  /** A file with a container for each reference. @returns the import's id */
  async upload(references: readonly string[]): Promise<string> {
    const rows = references.map((reference) => `${reference},43.6045,1.444`);
    const form = new FormData();
    form.append('file', new Blob([['reference,latitude,longitude', ...rows].join('\n')]), 'containers.csv');
    const headers = { authorization: `Bearer ${this.token}` };
    const answer = await fetch(`${this.url}/api/v1/imports`, { method: 'POST', headers, body: form });
    const { id } = (await answer.json()) as { id: string };
    if (answer.status !== 202) throw new Error(`the import answered ${answer.status}`);
    return id;
  }

  async state(id: string): Promise<string | undefined> {
    const api = ApiClient.withToken(this.url, this.token);
    const { status, body } = await api.get<ImportView>(`imports/${id}`);
    return status === 200 ? body.state : undefined;
  }
}

/** The mails that a program without an SMTP server has sent. */
export async function mailsIn(home: string): Promise<string[]> {
  const files = await readdir(join(home, 'mail')).catch(() => []);
  return files.filter((name) => name.endsWith('.eml'));
}
