import { hash } from 'node:crypto';
import { extname, join } from 'node:path';
import type { SiteFile } from '../../application/publishing/releases/released-sites.port.js';
import { isSafeFile } from '../../domain/publishing/index.js';
import type { FileBodies } from './file-bodies.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};
const ETAG_LENGTH = 16;

/** The assets of all template versions, which all sites share. */
export class SharedAssetFiles {
  private readonly found = new Map<string, SiteFile>();

  constructor(
    private readonly folder: string,
    private readonly bodies: FileBodies,
  ) {}

  async find(path: string): Promise<SiteFile | undefined> {
    const known = this.found.get(path);
    if (known) return known;
    const file = path.slice(1);
    if (!isSafeFile(file)) return undefined;
    const place = join(this.folder, file);
    const body = await this.bodies.read(place);
    if (!body) return undefined;
    const asset: SiteFile = {
      key: file,
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      bytes: body.length,
      etag: hash('sha256', body, 'base64url').slice(0, ETAG_LENGTH),
      sent: {},
      body: () => this.bodies.read(place),
      compressed: (encoding) => this.bodies.readCompressed(place, encoding),
    };
    this.found.set(path, asset);
    return asset;
  }
}
