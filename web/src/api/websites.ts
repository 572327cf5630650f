import * as sdk from '@glaneur/sdk';
import type { WebsiteConfig } from '@glaneur/website-config';
import type { Answer, Outcome } from '../app/api.js';
import { client, ifMatch, once, outcome, reading, type Query } from './call.js';
import { sendByXhr } from './send-by-xhr.js';

/** Bytes; larger pictures are refused before they are sent. */
export const LARGEST_PICTURE = 12 * 1024 * 1024;

/** The newest revision of a website's configuration; `version` is its number, which a change starts from. */
export type Draft = Omit<sdk.Revision, 'config'> & { config: WebsiteConfig; version: number };

export const listWebsites = (query: Query<sdk.ListWebsitesData>, signal?: AbortSignal) =>
  outcome(sdk.listWebsites({ ...reading(signal), query }));
export const getWebsite = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getWebsite({ ...reading(signal), path: { id } }));
export const createWebsite = (body: sdk.CreateWebsite, idempotencyKey: string) =>
  outcome(sdk.createWebsite({ client, headers: once(idempotencyKey), body }));
export const changeWebsite = (id: string, version: number, body: sdk.ChangeWebsite) =>
  outcome(sdk.changeWebsite({ client, path: { id }, headers: ifMatch(version), body }));

export const removeWebsite = (id: string, version: number) =>
  outcome(sdk.removeWebsite({ client, path: { id }, headers: ifMatch(version) }));

export const getDraft = (id: string, signal?: AbortSignal) =>
  draft(sdk.getWebsiteDraft({ ...reading(signal), path: { id } }));
export const saveDraft = (id: string, expected: number, config: WebsiteConfig) =>
  draft(
    sdk.saveWebsiteDraft({
      client,
      path: { id },
      headers: ifMatch(expected),
      body: config as sdk.WebsiteConfig,
    }),
  );
export const listRevisions = (id: string, query: Query<sdk.ListWebsiteRevisionsData>, signal?: AbortSignal) =>
  outcome(sdk.listWebsiteRevisions({ ...reading(signal), path: { id }, query }));
/** @param expected the number of the draft that the new revision goes on from */
export const restoreRevision = (id: string, number: number, expected: number) =>
  draft(
    sdk.restoreWebsiteRevision({
      client,
      path: { id, revision: number },
      headers: ifMatch(expected),
    }),
  );

/** The API's document describes the configuration from the shared package's schema: the types say the same. */
async function draft(answer: Promise<Answer<sdk.Revision>>): Promise<Outcome<Draft>> {
  const found = await outcome(answer);
  if (!found.ok) return found;
  return {
    ok: true,
    data: { ...found.data, config: found.data.config as WebsiteConfig, version: found.data.revision },
  };
}

export const listMedia = (id: string, query: Query<sdk.ListWebsiteMediaData>, signal?: AbortSignal) =>
  outcome(sdk.listWebsiteMedia({ ...reading(signal), path: { id }, query }));
export const fetchPicture = (id: string, mediaId: string, signal?: AbortSignal) =>
  outcome(
    sdk.getWebsiteMediaContent({
      client,
      signal: signal ?? null,
      path: { id, mediaId },
      parseAs: 'blob',
    }),
  );
/** @param words what is left out stays, an empty text goes */
export const describePicture = (id: string, mediaId: string, version: number, words: sdk.DescribeMedia) =>
  outcome(
    sdk.describeWebsiteMedia({ client, path: { id, mediaId }, headers: ifMatch(version), body: words }),
  );
export const getPicture = (id: string, mediaId: string) =>
  outcome(sdk.getWebsiteMedia({ client, path: { id, mediaId } }));
export const removePicture = (id: string, mediaId: string) =>
  outcome(sdk.removeWebsiteMedia({ client, path: { id, mediaId } }));

interface Upload {
  file: File;
  /** What the picture shows, for those who do not see it. */
  alt: { en: string; fr: string };
  /** @param share sent so far, 0 to 1 */
  onProgress: (share: number) => void;
}

/** Sends a picture; the fields go before it, as the API reads the parts in their order. */
export function uploadPicture(id: string, { file, alt, onProgress }: Upload): Promise<Outcome<sdk.Media>> {
  const body = { ...(alt.en && { altEn: alt.en }), ...(alt.fr && { altFr: alt.fr }), file };
  const form = sdk.formDataBodySerializer.bodySerializer(body);
  return outcome(
    sdk.addWebsiteMedia({
      client,
      path: { id },
      body,
      bodySerializer: () => form,
      fetch: (request) => sendByXhr((request as Request).url, form, { signal: null, onProgress }),
    }),
  );
}
