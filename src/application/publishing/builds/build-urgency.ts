import type { BuildKind } from '../../../domain/publishing/build.details.js';

/** Place in the queue: what the public waits for comes before what an editor looks at. 1 is served first. */
export function urgencyOf(kind: BuildKind): number {
  return kind === 'production' ? 2 : 4;
}
