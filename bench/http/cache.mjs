import { DETAIL_MAX } from '../../dist/src/application/shared/cache-by-generations.js';
import { WrongAnswer } from '../shared/wrong-answer.mjs';
import { answerOf } from './agreement.mjs';

/** The same question in more characters than the cache takes: it is answered without looking there or keeping anything. */
export function pastTheCache({ path, ...request }) {
  return { ...request, path: `${path}?past-the-cache=${'x'.repeat(DETAIL_MAX)}` };
}

/**
 * What became of the questions under one key so far.
 * @returns {Promise<{ hit: number, miss: number, joined: number, away: number, unfit: number }>}
 */
export async function cacheResults(glaneur, metricsToken, key) {
  const headers = { authorization: `Bearer ${metricsToken}` };
  const figures = await answerOf(glaneur, { path: '/metrics', headers });
  const countOf = (result) =>
    Number(
      new RegExp(`^glaneur_cache_requests_total\\{key="${key}",result="${result}"\\} (\\d+)`, 'm').exec(
        figures,
      )?.[1] ?? 0,
    );
  return Object.fromEntries(
    ['hit', 'miss', 'joined', 'away', 'unfit'].map((result) => [result, countOf(result)]),
  );
}

/** So many answers came from the cache for each that did not, or the twin with the cache measures something else. */
const HITS_FOR_ONE_OTHER = 20;

/** @throws {WrongAnswer} where one of the twins did not do what it is there for */
export function requireTwins(results) {
  const { hit, miss, joined, away, unfit } = results;
  if (unfit > 0 && hit > HITS_FOR_ONE_OTHER * (miss + joined + away)) return;
  throw new WrongAnswer(`the cache did not do what is measured: ${JSON.stringify(results)}`);
}
