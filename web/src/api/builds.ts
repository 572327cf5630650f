import * as sdk from '@glaneur/sdk';
import type { WebsiteConfig } from '@glaneur/website-config';
import { client, outcome, reading, type Query } from './call.js';
import { follow } from './follow.js';
import { newIdempotencyKey } from './idempotency-key.js';

export type { Build, BuildFigures, Release } from '@glaneur/sdk';

const UNFINISHED: readonly sdk.Build['state'][] = ['queued', 'running'];

/** Nothing more will happen to it by itself. */
export const isBuilt = ({ state }: Pick<sdk.Build, 'state'>): boolean => !UNFINISHED.includes(state);

/** @param expectedRevision the draft that the person has seen: refused with 412 when there is a newer one */
export const publishWebsite = (id: string, expectedRevision: number) =>
  outcome(sdk.buildWebsite({ client, path: { id }, body: { kind: 'production', expectedRevision } }));
/** Each window in which somebody writes has its own previews. */
const PREVIEW_KEY = newIdempotencyKey();
/** @param config as it is typed, saved or not */
export const requestPreview = (id: string, config: WebsiteConfig, signal: AbortSignal) =>
  outcome(
    sdk.buildWebsite({
      client,
      signal,
      path: { id },
      body: { kind: 'preview', config, previewKey: PREVIEW_KEY },
    }),
  );
export const getBuild = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getBuild({ ...reading(signal), path: { id } }));
export const listBuilds = (id: string, query: Query<sdk.ListBuildsData>, signal?: AbortSignal) =>
  outcome(sdk.listBuilds({ ...reading(signal), path: { id }, query }));
export const cancelBuild = ({ id }: Pick<sdk.Build, 'id'>) =>
  outcome(sdk.cancelBuild({ client, path: { id } }));

export const listReleases = (id: string, query: Query<sdk.ListReleasesData>, signal?: AbortSignal) =>
  outcome(sdk.listReleases({ ...reading(signal), path: { id }, query }));
export const rollBack = (id: string, releaseId: string) =>
  outcome(sdk.rollBackWebsite({ client, path: { id }, body: { releaseId } }));

export const readBuildFigures = (query: Query<sdk.GetBuildFiguresData>, signal?: AbortSignal) =>
  outcome(sdk.getBuildFigures({ ...reading(signal), query }));

/** Tells what becomes of a build until it is finished or `signal` aborts. */
export function followBuild(
  id: string,
  signal: AbortSignal,
  tell: (build: sdk.Build) => void,
): Promise<void> {
  return follow({ streamOf, ask: () => getBuild(id, signal), isFinal: isBuilt }, signal, tell);

  /** Each event holds the whole build; the document says no more than that it is text. */
  async function streamOf() {
    const { stream } = await sdk.followBuild({ ...reading(signal), path: { id }, sseMaxRetryAttempts: 1 });
    return stream as AsyncIterable<unknown> as AsyncIterable<sdk.Build>;
  }
}
