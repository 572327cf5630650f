import type { ConfigProblem } from '@glaneur/website-config';
import { standsAt } from '../components/violations.js';

/**
 * The problems to be shown at their fields: all of them once saving was refused, before that only at what was typed
 * into. Nobody is told that a field is empty before they had a chance to fill it in.
 * @param touched paths that were changed since the last saving
 * @param refused what the API alone can know, such as a picture that is gone
 */
export function shownProblems(
  found: readonly ConfigProblem[],
  touched: ReadonlySet<string>,
  all: boolean,
  refused: readonly ConfigProblem[] = [],
): ConfigProblem[] {
  const shown = all ? found : found.filter(({ path }) => [...touched].some((name) => standsAt(path, name)));
  const known = new Set(shown.map(({ path, code }) => `${path} ${code}`));
  return [...shown, ...refused.filter(({ path, code }) => !known.has(`${path} ${code}`))];
}
