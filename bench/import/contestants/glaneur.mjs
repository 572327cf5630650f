import { openAsBlob } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DEMO_PASSWORD, demoUsers } from '../../../dist/seeds/index.js';
import { startGlaneur } from '../../shared/glaneur.mjs';
import { WrongAnswer } from '../../shared/wrong-answer.mjs';

/** How often it is asked whether the import is done. */
const ASK_MS = 50;

/** The application as it is started for production, its worker beside it. */
export const glaneur = {
  name: 'glaneur',
  title: 'Glaneur',
  /** @returns {Promise<number>} seconds from the upload to the state `applied` */
  round: (path, rows, copy) =>
    withGlaneur(copy, async (program) => {
      const start = performance.now();
      await program.imported(await program.upload(path), rows);
      return (performance.now() - start) / 1_000;
    }),
};

/**
 * @param {(program: Program) => Promise<Result>} action
 * @param {Record<string, string>} [variables] further ones of the program's environment
 * @template Result
 */
export async function withGlaneur(copy, action, variables) {
  const server = await startGlaneur(copy, (request) => request, variables);
  try {
    return await action(await Program.of(server));
  } finally {
    await server.stop();
  }
}

class Program {
  static async of(server) {
    const program = new Program();
    program.server = server;
    const { email } = demoUsers.find(({ role }) => role === 'admin');
    const login = await fetch(`${server.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: DEMO_PASSWORD }),
    });
    program.headers = { authorization: `Bearer ${(await login.json()).accessToken}` };
    return program;
  }

  /** @returns {Promise<string>} the import's id */
  async upload(path) {
    const form = new FormData();
    form.append('file', await openAsBlob(path), 'containers.csv');
    const { headers, server } = this;
    const answer = await fetch(`${server.url}/api/v1/imports`, { method: 'POST', headers, body: form });
    const body = await answer.json();
    if (answer.status !== 202) throw new WrongAnswer(`the upload answered ${JSON.stringify(body)}`);
    return body.id;
  }

  async isOver(id) {
    const { headers, server } = this;
    const answer = await fetch(`${server.url}/api/v1/imports/${id}`, { headers });
    this.seen = await answer.json();
    return this.seen.finishedAt !== null;
  }

  /** Waits for its end. @throws {WrongAnswer} where not every row has become a container */
  async imported(id, rows) {
    while (!(await this.isOver(id))) await delay(ASK_MS);
    this.requireAll(rows);
  }

  requireAll(rows) {
    const { state, counts } = this.seen;
    if (state !== 'applied' || counts.created !== rows || counts.rejected !== 0)
      throw new WrongAnswer(`${rows} rows ended as ${JSON.stringify(this.seen)}`);
  }
}
