/** A mail to be loaded, rendered and sent. */
interface MailJob {
  readonly organisationId: string;
  /** Which mail: a name of `MAILS`. */
  readonly mail: string;
  /** What it is about: an import, a tour. */
  readonly subjectId: string;
  readonly recipientId: string;
  /** Sent at most once under this key, as far as SMTP can promise it. */
  readonly key: string;
}

/** Every kind of job with the data it carries: ids, no contents. */
export interface Jobs {
  /** Reads, checks and applies an uploaded file. */
  'imports.process': { readonly organisationId: string; readonly importId: string };
  /** Takes back what an import has done. */
  'imports.undo': { readonly organisationId: string; readonly importId: string };
  /** Loads, renders and sends one mail. */
  'notifications.send-mail': MailJob;
  /** The same for what cannot wait: a person may be in danger. */
  'notifications.send-alert': MailJob;
  /** Lifts suspensions whose end has come, starts those whose beginning has. Recurring. */
  'network.keep-suspensions': Record<string, never>;
  /** Puts together what was counted for the clusters of the map. Recurring. */
  'map.gather-cells': Record<string, never>;
  /** Renders one build of a website and puts it live. */
  'publishing.build': { readonly organisationId: string; readonly buildId: string };
  /** Compresses, prunes and copies what is live now. */
  'publishing.settle': { readonly organisationId: string; readonly websiteId: string };
  /** Removes the files of a website that is gone; `media`: ids of its pictures. */
  'publishing.clear': {
    readonly organisationId: string;
    readonly websiteId: string;
    readonly slug: string;
    readonly customDomain: string | null;
    readonly media: readonly string[];
  };
  /** Finds builds that nobody would come for. Recurring. */
  'publishing.keep-builds': Record<string, never>;
  /** Marks tours that should be over and tells the dispatchers once. Recurring. */
  'tours.mark-overdue': Record<string, never>;
  /** Removes what is past its keeping time: uploaded files, idempotency keys, sessions. Recurring. */
  'maintenance.tidy': Record<string, never>;
}

export type JobName = keyof Jobs;

export interface JobPolicy {
  /** `urgent` work waits behind nothing else, `quick` work never behind `long` work, and neither behind the building of websites. */
  readonly lane: 'urgent' | 'quick' | 'long' | 'build';
  /** 1 is served first. */
  readonly priority: number;
  readonly attempts: number;
  /** Wait before the second attempt; doubles with each further one. */
  readonly backoffMs: number;
  /** Recurring jobs: every so often. */
  readonly everyMs?: number;
}

const MINUTE_MS = 60_000;

export const JOB_POLICIES: Readonly<Record<JobName, JobPolicy>> = {
  'imports.process': { lane: 'long', priority: 5, attempts: 5, backoffMs: 2_000 },
  'imports.undo': { lane: 'long', priority: 4, attempts: 5, backoffMs: 2_000 },
  'notifications.send-mail': { lane: 'quick', priority: 3, attempts: 12, backoffMs: 2_000 },
  'notifications.send-alert': { lane: 'urgent', priority: 1, attempts: 20, backoffMs: 500 },
  'network.keep-suspensions': {
    lane: 'quick',
    priority: 6,
    attempts: 3,
    backoffMs: 5_000,
    everyMs: MINUTE_MS,
  },
  'map.gather-cells': { lane: 'quick', priority: 8, attempts: 3, backoffMs: 5_000, everyMs: 5 * MINUTE_MS },
  'publishing.build': { lane: 'build', priority: 2, attempts: 4, backoffMs: 1_000 },
  'publishing.settle': { lane: 'build', priority: 8, attempts: 8, backoffMs: 5_000 },
  'publishing.clear': { lane: 'build', priority: 9, attempts: 12, backoffMs: 5_000 },
  'publishing.keep-builds': {
    lane: 'quick',
    priority: 6,
    attempts: 3,
    backoffMs: 5_000,
    everyMs: MINUTE_MS / 4,
  },
  'tours.mark-overdue': { lane: 'quick', priority: 7, attempts: 3, backoffMs: 5_000, everyMs: 5 * MINUTE_MS },
  'maintenance.tidy': { lane: 'quick', priority: 9, attempts: 3, backoffMs: 60_000, everyMs: 60 * MINUTE_MS },
};
