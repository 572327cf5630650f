import type { Build } from '../../../domain/publishing/build.js';
import type {
  BuildFigures,
  BuildKind,
  BuildState,
  BuildTrigger,
} from '../../../domain/publishing/build.details.js';
import { restoreBuild } from '../../../domain/publishing/stored-build.js';

/** A row of the table `builds`. */
export interface BuildRow {
  readonly id: string;
  readonly state: BuildState;
  readonly trigger: BuildTrigger;
  readonly requested_by: string | null;
  readonly draft: unknown;
  readonly triggers: number;
  readonly not_before: Date;
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
  readonly attempt: number;
  readonly revision: number | null;
  readonly phase_ms: BuildFigures['phaseMs'];
  readonly pages: number;
  readonly pages_rendered: number;
  readonly pages_reused: number;
  readonly pages_removed: number;
  readonly bytes: number;
  readonly bytes_written: number;
  readonly switching: boolean;
  readonly failure_code: string | null;
  readonly failure_message: string | null;
  readonly cancelled_by: string | null;
  readonly release_id: string | null;
  readonly version: number;
  readonly website_id: string;
  readonly kind: BuildKind;
  readonly preview_token: string | null;
  readonly queued_at: Date;
}

/** In the order of the statements' columns that change. */
export function changingValues({ organisationId, id, state, version, details }: Build): unknown[] {
  const { figures, failure } = details;
  return [
    organisationId,
    id,
    state,
    details.trigger,
    details.requestedBy,
    details.draft === null ? null : JSON.stringify(details.draft),
    details.triggers,
    details.notBefore,
    details.startedAt,
    details.finishedAt,
    details.attempt,
    details.revision,
    JSON.stringify(figures.phaseMs),
    figures.pages,
    figures.rendered,
    figures.reused,
    figures.removed,
    figures.bytes,
    figures.bytesWritten,
    details.switching,
    failure?.code ?? null,
    failure?.message.replaceAll('\0', '').toWellFormed() ?? null,
    details.cancelledBy,
    details.releaseId,
    version,
  ];
}

export function fixedValues({ details }: Build): unknown[] {
  return [details.websiteId, details.kind, details.previewToken, details.queuedAt];
}

export function buildOf(row: BuildRow, organisationId: string): Build {
  const { failure_code: code, failure_message: message } = row;
  return restoreBuild(row.state, row.id, organisationId, row.version, {
    websiteId: row.website_id,
    kind: row.kind,
    trigger: row.trigger,
    requestedBy: row.requested_by,
    draft: row.draft,
    previewToken: row.preview_token,
    triggers: row.triggers,
    notBefore: row.not_before,
    queuedAt: row.queued_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    attempt: row.attempt,
    revision: row.revision,
    figures: {
      phaseMs: row.phase_ms,
      pages: row.pages,
      rendered: row.pages_rendered,
      reused: row.pages_reused,
      removed: row.pages_removed,
      bytes: row.bytes,
      bytesWritten: row.bytes_written,
    },
    switching: row.switching,
    failure: code === null ? null : { code, message: message ?? '' },
    cancelledBy: row.cancelled_by,
    releaseId: row.release_id,
  });
}
