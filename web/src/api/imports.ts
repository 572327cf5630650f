import { failureOf, type Outcome } from '../app/api.js';
import { session } from '../session/session.js';
import { fetchFile, read, send, type Page, type PageQuery } from './call.js';

export type ImportState = 'received' | 'staged' | 'checked' | 'applied' | 'failed' | 'undoing' | 'undone';
export type ImportMode = 'create' | 'upsert';

export interface Import {
  id: string;
  fileName: string;
  bytes: number;
  mode: ImportMode;
  state: ImportState;
  progress: { done: number; total: number; phase: 'reading' | 'checking' | 'applying' | null };
  counts: {
    rows: number;
    created: number;
    updated: number;
    unchanged: number;
    rejected: number;
    /** After undoing: rows changed since, which stayed. */
    kept?: number;
  };
  failure: { code: string; message: string } | null;
  createdBy: string;
  createdAt: string;
  finishedAt: string | null;
  version: number;
}

export interface ImportError {
  line: number;
  column: string | null;
  code: string;
  message: string;
  value: string | null;
}

/** Bytes; larger files are refused before they are sent. */
export const LARGEST_IMPORT = 200 * 1024 * 1024;

export const listImports = (query: PageQuery, signal?: AbortSignal) =>
  read<Page<Import>>('/imports', { query, signal });
export const getImport = (id: string, signal?: AbortSignal) =>
  read<Import>('/imports/{id}', { path: { id }, signal });
export const listImportErrors = (id: string, query: PageQuery, signal?: AbortSignal) =>
  read<Page<ImportError>>('/imports/{id}/errors', { path: { id }, query, signal });
export const fetchImportErrors = (id: string) => fetchFile('/imports/{id}/errors.csv', { path: { id } });
export const undoImport = ({ id, version }: Import) =>
  send<Import>('POST', '/imports/{id}/undo', { path: { id }, version });

interface Upload {
  file: File;
  mode: ImportMode;
  signal: AbortSignal;
  /** @param share sent so far, 0 to 1 */
  onProgress: (share: number) => void;
}

/**
 * Sends a file: by XMLHttpRequest, as `fetch` does not tell how much has been sent. The token is renewed first when it
 * has run out; a long upload is judged by the token it began with.
 */
export async function uploadImport(upload: Upload): Promise<Outcome<Import>> {
  const first = await sendFile(upload);
  const refused = !first.ok && first.failure.kind === 'refused' && first.failure.status === 401;
  return refused && (await session.renew()) ? sendFile(upload) : first;
}

function sendFile({ file, mode, signal, onProgress }: Upload): Promise<Outcome<Import>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('mode', mode);
    form.append('file', file);
    request.open('POST', '/api/v1/imports');
    request.setRequestHeader('authorization', `Bearer ${session.accessToken() ?? ''}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcomeOfRequest(request));
    request.onerror = request.onabort = () => resolve({ ok: false, failure: { kind: 'offline' } });
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function outcomeOfRequest(request: XMLHttpRequest): Outcome<Import> {
  let body: unknown;
  try {
    body = JSON.parse(request.responseText);
  } catch {
    body = undefined;
  }
  if (request.status === 202) return { ok: true, data: body as Import };
  const headers = new Headers({ 'retry-after': request.getResponseHeader('retry-after') ?? '' });
  return { ok: false, failure: failureOf({ status: request.status, headers }, body) };
}
