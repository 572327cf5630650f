import { httpRound } from './load/http-load.mjs';

/**
 * @typedef {object} Contestant
 * @property {string} name key of its figures
 * @property {string} [url] of one that answers over HTTP
 * @property {(asked: object[], seconds: object) => Promise<object>} round measures it once
 * @property {() => Promise<void>} stop
 */

/** The surroundings of every server: nothing of the caller's settings reaches them. */
const { PATH, HOME, LANG } = process.env;
export const environment = { PATH, HOME, LANG, NODE_ENV: 'production' };

/**
 * @param {import('./server-process.mjs').ServerProcess} server
 * @param {(asked: object) => import('./load/http-load.mjs').Request} requestOf what is sent for each thing that is asked
 * @returns {Contestant} whose figures also hold `serverCpuUs`, the server's own processor time for one answer
 */
export function overHttp(server, requestOf, afterwards = () => {}) {
  return {
    name: server.name,
    url: server.url,
    memoryBytes: () => server.memoryBytes(),
    async round(asked, seconds) {
      const before = server.cpuSeconds();
      const { answers, ...figures } = await httpRound(server, asked.map(requestOf), seconds);
      return { ...figures, serverCpuUs: ((server.cpuSeconds() - before) / answers) * 1e6 };
    },
    async stop() {
      await server.stop();
      afterwards();
    },
  };
}

/** Starts all of them, or none. */
export async function startAll(starts) {
  const outcomes = await Promise.allSettled(starts.map((start) => start()));
  const started = outcomes.flatMap(({ value }) => value ?? []);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (!failed) return started;
  await Promise.all(started.map(({ stop }) => stop()));
  throw failed.reason;
}
