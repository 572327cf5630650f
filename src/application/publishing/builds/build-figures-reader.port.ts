import type { Actor } from '../../../domain/identity/index.js';
import type { BuildKind, BuildPhase } from '../../../domain/publishing/build.details.js';

export interface FiguresQuery {
  /** Builds that were asked for from then on … */
  readonly from: Date;
  /** … and before then. */
  readonly to: Date;
  readonly websiteId?: string | undefined;
  readonly kind?: BuildKind | undefined;
}

/** Milliseconds of builds that went live; null when none did. */
export interface Spread {
  readonly mean: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly max: number | null;
}

export interface BuildCounts {
  readonly builds: number;
  readonly live: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly superseded: number;
  readonly pagesRendered: number;
  readonly pagesReused: number;
  readonly bytesWritten: number;
  /** Live of all that went live or failed, 0 to 1; null when none did. */
  readonly successRate: number | null;
  /** Milliseconds from the start to live. */
  readonly meanMs: number | null;
}

export interface Comparison {
  readonly current: BuildCounts;
  readonly previous: BuildCounts;
}

export interface BuildFiguresView {
  readonly from: string;
  readonly to: string;
  /** Of the organisation: hours, weekdays and days are its own. */
  readonly timeZone: string;
  readonly totals: BuildCounts;
  /** From the start to live. */
  readonly duration: Spread;
  /** From being asked for to the start. */
  readonly wait: Spread;
  readonly phases: readonly { readonly phase: BuildPhase; readonly mean: number; readonly p95: number }[];
  readonly failures: readonly { readonly code: string; readonly builds: number }[];
  /** The most active first, at most ten. */
  readonly users: readonly { readonly id: string; readonly name: string | null; readonly builds: number }[];
  readonly byHour: readonly { readonly hour: number; readonly builds: number; readonly failed: number }[];
  /** 1 is Monday. */
  readonly byWeekday: readonly {
    readonly weekday: number;
    readonly builds: number;
    readonly failed: number;
  }[];
  readonly byDay: readonly {
    readonly day: string;
    readonly builds: number;
    readonly failed: number;
    readonly meanMs: number | null;
  }[];
  /** The seven days before `to`, and the seven before those. */
  readonly week: Comparison;
  /** The month before `to`, and the month before that. */
  readonly month: Comparison;
}

/** What was built, from the builds themselves: counted when somebody asks, nothing is kept beside them. */
export abstract class BuildFiguresReader {
  abstract figures(actor: Actor, query: FiguresQuery): Promise<BuildFiguresView>;
}
