import type { BuildKind, BuildTrigger } from './build.details.js';

/** How close builds of one website follow each other. Milliseconds. */
export interface BuildPace {
  /** After a change of the network: what changes together is built together. */
  readonly quietMs: number;
  /** From one start of a production build to the next: however often somebody asks, ten seconds see two builds. */
  readonly spacingMs: number;
}

export const BUILD_PACE: BuildPace = { quietMs: 300, spacingMs: 10_000 };

/** When a build that is asked for now may begin. Previews follow the typing, they wait for nobody. */
export function earliestStart(
  { kind, trigger }: { readonly kind: BuildKind; readonly trigger: BuildTrigger },
  now: Date,
  lastStart: Date | undefined,
  { quietMs, spacingMs }: BuildPace = BUILD_PACE,
): Date {
  if (kind === 'preview') return now;
  const quiet = now.getTime() + (trigger === 'network' ? quietMs : 0);
  const spaced = lastStart === undefined ? 0 : lastStart.getTime() + spacingMs;
  return new Date(Math.max(quiet, spaced));
}
