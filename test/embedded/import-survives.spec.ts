import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportView } from '../../src/application/imports/imports-reader.port.js';
import { ApiClient } from '../support/api-client.js';
import { GlaneurProcess } from '../support/glaneur-process.js';
import { type SmtpTestServer, startSmtpServer } from '../support/mail/smtp-test-server.js';

const ADMIN = { email: 'admin@demo.glaneur.example', password: 'glaneur-demo' };
const ROWS = 12_000;

describe('an import in the middle of which everything is killed', () => {
  let home: string;
  let post: SmtpTestServer;
  let glaneur: GlaneurProcess;
  let token: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'glaneur-killed-import-'));
    post = await startSmtpServer();
    await start();
    const { body } = await ApiClient.anonymous(glaneur.url).post<{ accessToken: string }>(
      'auth/login',
      ADMIN,
    );
    token = body.accessToken;
  });
  afterAll(async () => {
    await glaneur?.stop();
    await post.close();
    await rm(home, { recursive: true, force: true });
  });

  async function start(): Promise<void> {
    glaneur = await GlaneurProcess.start(home, { RATE_LIMITS: 'false', SMTP_URL: post.url });
  }

  const api = () => ApiClient.withToken(glaneur.url, token);

  async function upload(prefix: string): Promise<string> {
    const rows = Array.from({ length: ROWS }, (_, row) => `${prefix}${row},43.${600_000 + row},1.444`);
    const form = new FormData();
    form.append('file', new Blob([`reference,latitude,longitude\n${rows.join('\n')}\n`]), `${prefix}.csv`);
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${glaneur.url}/api/v1/imports`, { method: 'POST', headers, body: form });
    return ((await answer.json()) as ImportView).id;
  }

  async function until(id: string, isReached: (view: ImportView) => boolean): Promise<ImportView> {
    for (let wait = 0; wait < 2_000; wait += 1) {
      const answer = await api()
        .get<ImportView>(`imports/${id}`)
        .catch(() => undefined);
      if (answer?.status === 200 && isReached(answer.body)) return answer.body;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the import ${id} has not come so far`);
  }

  const whileItReads = (id: string) =>
    until(id, ({ state, counts }) => state === 'received' && counts.rows > 0);

  /** The rows are written in one transaction, and the embedded database has one session: nobody is answered meanwhile. */
  async function whileItWrites(id: string): Promise<void> {
    await until(id, ({ state }) => state === 'staged' || state === 'checked');
    const silence = () => new Promise<'silence'>((resolve) => setTimeout(() => resolve('silence'), 600));
    for (;;) {
      const answer = await Promise.race([api().get<ImportView>(`imports/${id}`), silence()]);
      if (answer === 'silence') return;
      expect(['staged', 'checked']).toContain(answer.body.state);
    }
  }

  it.each([
    ['while it reads', 'K1-', whileItReads],
    ['while it writes', 'K2-', whileItWrites],
  ])(
    '%s, goes on afterwards: every row once, one mail',
    async (_, prefix, moment) => {
      const before = post.mails.length;
      const id = await upload(prefix);
      await moment(id);
      await glaneur.killAll();
      await start();
      const done = await until(id, (view) => view.state === 'applied' || view.state === 'failed');
      expect(done).toMatchObject({ state: 'applied', counts: { rows: ROWS, created: ROWS, rejected: 0 } });
      const { body } = await api().get<{ total: number }>(`containers?limit=1&count=true&q=${prefix}`);
      expect(body.total).toBe(ROWS);
      for (let wait = 0; wait < 600 && post.mails.length === before; wait += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      expect(post.mails.length).toBe(before + 1);
    },
    300_000,
  );
});
