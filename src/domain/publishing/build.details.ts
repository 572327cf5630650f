/** `production`: what the public sees. `preview`: what an editor sees while they type. */
export const BUILD_KINDS = ['production', 'preview'] as const;
export type BuildKind = (typeof BUILD_KINDS)[number];

/** `person`: somebody published or previews. `network`: containers or areas changed. `address`: slug or domain changed. */
export const BUILD_TRIGGERS = ['person', 'network', 'address'] as const;
export type BuildTrigger = (typeof BUILD_TRIGGERS)[number];

export const BUILD_STATES = ['queued', 'running', 'live', 'failed', 'cancelled', 'superseded'] as const;
export type BuildState = (typeof BUILD_STATES)[number];

/** In their order. `snapshot`: reading the data; `plan`: listing pages and what changed; `switch`: going live. */
export const BUILD_PHASES = ['snapshot', 'plan', 'render', 'check', 'switch'] as const;
export type BuildPhase = (typeof BUILD_PHASES)[number];

/** What a build has done so far. */
export interface BuildFigures {
  /** Milliseconds in each phase that is over. */
  readonly phaseMs: Readonly<Partial<Record<BuildPhase, number>>>;
  readonly pages: number;
  readonly rendered: number;
  /** Pages taken over from the release before. */
  readonly reused: number;
  readonly removed: number;
  /** Of the whole release, uncompressed. */
  readonly bytes: number;
  readonly bytesWritten: number;
}

export const NO_FIGURES: BuildFigures = {
  phaseMs: {},
  pages: 0,
  rendered: 0,
  reused: 0,
  removed: 0,
  bytes: 0,
  bytesWritten: 0,
};

/** Why a build has failed: a stable code and what a person needs to mend it. */
export interface BuildFailure {
  readonly code: string;
  readonly message: string;
}

/** What a build is asked for. */
export interface BuildRequest {
  readonly websiteId: string;
  readonly kind: BuildKind;
  readonly trigger: BuildTrigger;
  /** null: the clock, or the network. */
  readonly requestedBy: string | null;
  /** Of a preview: a configuration that is not saved. null: the website's draft. */
  readonly draft: unknown;
  /** Names the preview's host; null for production. */
  readonly previewToken: string | null;
}

/** Everything about a build beside its state. */
export interface BuildDetails extends BuildRequest {
  /** How often it was asked for before it began. */
  readonly triggers: number;
  /** It does not start earlier, so that what changes together is built together. */
  readonly notBefore: Date;
  readonly queuedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** From 1. */
  readonly attempt: number;
  /** The website's revision that was built; null until known, and for a preview of what is not saved. */
  readonly revision: number | null;
  readonly figures: BuildFigures;
  /** It is going live at this moment: too late to cancel. */
  readonly switching: boolean;
  readonly failure: BuildFailure | null;
  /** Who has cancelled it. */
  readonly cancelledBy: string | null;
  /** The release that it has made, or has found unchanged. */
  readonly releaseId: string | null;
}
