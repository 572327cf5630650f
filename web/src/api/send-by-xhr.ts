import { session } from '../session/session.js';

interface Sending {
  signal: AbortSignal | null;
  /** @param share sent so far, 0 to 1 */
  onProgress: (share: number) => void;
}

/**
 * Does the work of `fetch` for a large form: by XMLHttpRequest, as `fetch` does not tell how much has been sent. The
 * token is renewed first when it has run out; a long upload is judged by the token it began with.
 */
export async function sendByXhr(url: string, form: FormData, sending: Sending): Promise<Response> {
  const first = await sendOnce(url, form, sending);
  return first.status === 401 && (await session.renew()) ? sendOnce(url, form, sending) : first;
}

/** Rejects like `fetch` when there is no answer. */
function sendOnce(url: string, form: FormData, { signal, onProgress }: Sending): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('authorization', `Bearer ${session.accessToken() ?? ''}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () =>
      resolve(new Response(request.responseText, { status: request.status, headers: headersOf(request) }));
    request.onerror = request.onabort = () => reject(new TypeError('There was no answer.'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const line of request
    .getAllResponseHeaders()
    .trim()
    .split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return headers;
}
