import { fileURLToPath } from 'node:url';
import { run } from '../../../scripts/run/command.mjs';
import { projectNode } from '../../../scripts/run/project.mjs';
import { CONCURRENCY } from '../settings.mjs';
import { WrongAnswer } from '../wrong-answer.mjs';

const PROGRAM = fileURLToPath(new URL('autocannon-process.mjs', import.meta.url));

/** @typedef {{ path: string, method?: string, headers?: object, body?: string }} Request */

/**
 * Asks one HTTP server for a while.
 * @param {{ name: string, url: string }} server
 * @param {Request[]} requests asked in turns
 * @param {{ settle: number, measured: number }} seconds
 * @returns {Promise<import('../settings.mjs').Rates & { answers: number, loaderCpu: number }>} all answers, those that do not
 *   count included; processors that the load itself took
 * @throws {WrongAnswer} where any answer is not a 2xx
 */
export async function httpRound(server, requests, { settle, measured }) {
  const job = { url: server.url, requests, connections: CONCURRENCY, settle, measured };
  const { output } = await run(projectNode(), [PROGRAM], { input: JSON.stringify(job) });
  const { rates, answers, cpuShare, wrong, statusCodeStats } = JSON.parse(output);
  if (wrong > 0)
    throw new WrongAnswer(`${server.name}: ${wrong} answers failed: ${JSON.stringify(statusCodeStats)}`);
  return { ...rates, answers, loaderCpu: cpuShare };
}
