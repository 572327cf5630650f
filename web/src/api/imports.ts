import * as sdk from '@glaneur/sdk';
import type { Outcome } from '../app/api.js';
import { client, ifMatch, outcome, reading, type Query } from './call.js';
import { sendByXhr } from './send-by-xhr.js';

/** Bytes; larger files are refused before they are sent. */
export const LARGEST_IMPORT = 200 * 1024 * 1024;

export const listImports = (query: Query<sdk.ListImportsData>, signal?: AbortSignal) =>
  outcome(sdk.listImports({ ...reading(signal), query }));
export const getImport = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getImport({ ...reading(signal), path: { id } }));
export const listImportErrors = (id: string, query: Query<sdk.ListImportErrorsData>, signal?: AbortSignal) =>
  outcome(sdk.listImportErrors({ ...reading(signal), path: { id }, query }));
export const fetchImportErrors = (id: string) =>
  outcome(sdk.downloadRejectedRows({ ...reading(undefined), path: { id }, parseAs: 'blob' }));
export const undoImport = ({ id, version }: sdk.Import) =>
  outcome(sdk.undoImport({ client, path: { id }, headers: ifMatch(version) }));

interface Upload {
  file: File;
  mode: sdk.ImportMode;
  signal: AbortSignal;
  /** @param share sent so far, 0 to 1 */
  onProgress: (share: number) => void;
}

/** Sends a file; the fields go before it, as the API reads the parts in their order. */
export function uploadImport({ file, mode, signal, onProgress }: Upload): Promise<Outcome<sdk.Import>> {
  const body = { mode, file };
  const form = sdk.formDataBodySerializer.bodySerializer(body);
  return outcome(
    sdk.startImport({
      client,
      signal,
      body,
      bodySerializer: () => form,
      fetch: (request) => sendByXhr((request as Request).url, form, { signal, onProgress }),
    }),
  );
}
