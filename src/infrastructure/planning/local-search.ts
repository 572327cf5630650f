import type { DistanceMatrix } from './distance-matrix.js';

/** Steps left to a search. One step is one exchange looked at: a few additions. */
export interface Budget {
  steps: number;
}

/** A gain below this, in metres, is rounding: going after it could go round in circles. */
const LEAST_GAIN_M = 1e-6;

/** Longest chain of stops that is moved as a whole (Or, 1976). */
const CHAIN_MAX = 3;

/**
 * Shortens a path in place until no exchange helps or the budget is spent; first and last place stay. Two kinds of
 * exchange: 2-opt (Croes, 1958) turns a stretch round, or-opt moves a chain of up to three stops, either way round.
 */
export function shorten(path: Int32Array, matrix: DistanceMatrix, budget: Budget): void {
  while (turnStretches(path, matrix, budget) || moveChains(path, matrix, budget));
}

/** One sweep of 2-opt. @returns true when something was gained */
function turnStretches(path: Int32Array, matrix: DistanceMatrix, budget: Budget): boolean {
  const at = (index: number) => path[index] as number;
  const last = path.length - 1;
  let gained = false;
  for (let from = 1; from < last - 1; from += 1) {
    for (let to = from + 1; to < last; to += 1) {
      if ((budget.steps -= 1) < 0) return false;
      const before = matrix.between(at(from - 1), at(from)) + matrix.between(at(to), at(to + 1));
      const after = matrix.between(at(from - 1), at(to)) + matrix.between(at(from), at(to + 1));
      if (before - after < LEAST_GAIN_M) continue;
      path.subarray(from, to + 1).reverse();
      gained = true;
    }
  }
  return gained;
}

/** One sweep of or-opt. @returns true when something was gained */
function moveChains(path: Int32Array, matrix: DistanceMatrix, budget: Budget): boolean {
  let gained = false;
  for (let length = 1; length <= CHAIN_MAX; length += 1) {
    for (let from = 1; from + length < path.length; from += 1) {
      if (budget.steps < 0) return false;
      if (moveChain(path, from, length, matrix, budget)) gained = true;
    }
  }
  return gained;
}

/** Moves one chain to where the path gets shortest, if it does. */
function moveChain(
  path: Int32Array,
  from: number,
  length: number,
  matrix: DistanceMatrix,
  budget: Budget,
): boolean {
  const at = (index: number) => path[index] as number;
  const [head, tail] = [at(from), at(from + length - 1)];
  const [before, after] = [at(from - 1), at(from + length)];
  const freed = matrix.between(before, head) + matrix.between(tail, after) - matrix.between(before, after);
  let best = { gain: LEAST_GAIN_M, gap: -1, turned: false };
  for (let gap = 0; gap < path.length - 1; gap += 1) {
    if (gap >= from - 1 && gap < from + length) continue;
    budget.steps -= 1;
    const [left, right] = [at(gap), at(gap + 1)];
    const open = freed + matrix.between(left, right);
    const straight = open - matrix.between(left, head) - matrix.between(tail, right);
    const turned = open - matrix.between(left, tail) - matrix.between(head, right);
    if (straight > best.gain) best = { gain: straight, gap, turned: false };
    if (turned > best.gain) best = { gain: turned, gap, turned: true };
  }
  if (best.gap < 0) return false;
  const chain = path.slice(from, from + length);
  if (best.turned) chain.reverse();
  if (best.gap < from) {
    path.copyWithin(best.gap + 1 + length, best.gap + 1, from);
    path.set(chain, best.gap + 1);
  } else {
    path.copyWithin(from, from + length, best.gap + 1);
    path.set(chain, best.gap + 1 - length);
  }
  return true;
}
