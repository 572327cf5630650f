import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  Encoding,
  ReleasedSites,
  SiteFile,
} from '../../../application/publishing/releases/released-sites.port.js';
import type { SiteAddresses } from '../../../application/publishing/snapshots/site-addresses.js';
import { PREVIEW_SCRIPT, PREVIEW_SCRIPT_PATH, withPreviewScript } from './preview-script.js';
import { acceptedEncodings, hasVersion, headersOf } from './site-headers.js';

/** Addresses below this carry their content's hash: what is there never changes. */
const HASHED = ['/_astro/', '/media/'] as const;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const HOST = /^([a-z0-9.-]{1,253})(?::\d{1,5})?$/;
const PLAIN = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' } as const;

/** Serves published sites and previews: files alone, on another origin than the API, and nothing that it has to compute. */
export class SitesServer {
  private readonly server: Server;

  constructor(
    private readonly sites: ReleasedSites,
    private readonly addresses: SiteAddresses,
    private readonly onError: (error: unknown) => void,
    /** Origins that may show a preview in a frame. */
    private readonly adminPages = "'none'",
  ) {
    this.server = createServer({ headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS });
    this.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.answer(request, response).catch((error: unknown) => {
        this.onError(error);
        if (response.headersSent) response.destroy();
        else say(response, 500, 'The site cannot be shown at the moment.');
      });
    });
  }

  /** @returns the port, which the system chooses for 0 */
  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        this.server.off('error', reject);
        resolve();
      });
    });
    return (this.server.address() as AddressInfo).port;
  }

  /** Answers what is under way; connections that wait for another request are closed. */
  async close(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeIdleConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return say(response, 405, 'Only GET and HEAD are answered here.');
    }
    const host = HOST.exec(request.headers.host?.toLowerCase() ?? '')?.[1];
    const name = host === undefined ? undefined : this.addresses.nameIn(host);
    const path = pathOf(request.url ?? '/');
    // Twice: a release may be pruned between being found and being read.
    for (let attempt = 0; attempt < 2 && name !== undefined && path !== undefined; attempt += 1) {
      const site = this.sites.find(name);
      if (!site) break;
      if (site.isPreview && path === PREVIEW_SCRIPT_PATH)
        return say(response, 200, PREVIEW_SCRIPT, 'text/javascript; charset=utf-8');
      const found = site.file(path) ?? (await this.sharedAsset(path));
      const file = found ?? site.notFound;
      if (!file) return say(response, 404, 'There is no such page.');
      const status = found ? 200 : 404;
      const isHashed = found !== undefined && HASHED.some((below) => path.startsWith(below));
      const { isPreview } = site;
      const headers = headersOf(file, { isHashed, isPreview, isPage: found !== undefined }, this.adminPages);
      const sent = isPreview ? withPreviewScript(file) : file;
      if (await send(request, response, sent, status, headers)) return;
    }
    say(response, 404, 'There is no such site here.');
  }

  private async sharedAsset(path: string): Promise<SiteFile | undefined> {
    return this.sites.asset(path);
  }
}

/** @returns false when the file is gone */
async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: SiteFile,
  status: 200 | 404,
  headers: OutgoingHttpHeaders,
): Promise<boolean> {
  if (status === 200 && hasVersion(request.headers['if-none-match'], file.etag)) {
    response.writeHead(304, headers).end();
    return true;
  }
  const { body, encoding } = await smallest(file, request.headers['accept-encoding']);
  if (!body) return false;
  if (encoding) headers['content-encoding'] = encoding;
  headers['content-length'] = body.length;
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}

async function smallest(
  file: SiteFile,
  accepted: string | undefined,
): Promise<{ body: Buffer | undefined; encoding?: Encoding }> {
  for (const encoding of acceptedEncodings(accepted)) {
    const body = await file.compressed(encoding);
    if (body) return { body, encoding };
  }
  return { body: await file.body() };
}

/** Without its query; undefined for what is no path. */
function pathOf(url: string): string | undefined {
  const path = url.split('?', 1)[0] as string;
  return path.startsWith('/') ? path : undefined;
}

function say(response: ServerResponse, status: number, words: string, type?: string): void {
  response.writeHead(status, {
    ...PLAIN,
    ...(type === undefined ? {} : { 'content-type': type }),
    'cache-control': 'no-cache',
    'content-length': Buffer.byteLength(words),
  });
  response.end(response.req.method === 'HEAD' ? undefined : words);
}
