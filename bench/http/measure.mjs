import { measureInTurns } from '../shared/rounds.mjs';
import { requireAgreement } from './agreement.mjs';
import { cacheResults, pastTheCache, requireTwins } from './cache.mjs';

/**
 * One operation on both servers in turns, once they are known to answer the same. `off` is the application without its
 * cache; `on` is the same process with it, where it keeps these answers.
 * @param {import('./operations.mjs').Operation} operation
 */
export async function measure(operation, { bare, glaneur, metricsToken }, plan) {
  const { name, title, requests, cacheKey } = operation;
  process.stderr.write(`${name}\n`);
  await requireAgreement(operation, bare, glaneur);
  if (!cacheKey) {
    const contestants = await measureInTurns([bare, { ...glaneur, name: 'off' }], requests, plan);
    return { name, title, contestants };
  }
  await requireAgreement({ ...operation, requests: requests.map(pastTheCache) }, bare, glaneur);
  const off = {
    name: 'off',
    round: (asked, seconds) => glaneur.round(asked.map(pastTheCache), seconds),
  };
  const contestants = await measureInTurns([bare, off, { ...glaneur, name: 'on' }], requests, plan);
  const cache = await cacheResults(glaneur, metricsToken, cacheKey);
  requireTwins(cache);
  return { name, title, contestants, cache };
}
