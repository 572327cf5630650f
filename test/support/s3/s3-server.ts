import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import S3rver from 's3rver';
import type { S3Settings } from '../../../src/infrastructure/storage/s3-client.js';

const BUCKET = 'glaneur-files';

export interface S3Server {
  readonly settings: S3Settings;
  /** Multipart uploads that were neither finished nor given up. */
  openUploads(): Promise<string[]>;
  /** Ends every connection and takes no other. */
  close(): Promise<void>;
}

/**
 * An S3-compatible server with one empty bucket. s3rver does nearly everything on Node 24; two things that every S3
 * server keeps are added here: an object is replaced as a whole, and an upload in parts can be given up.
 */
export async function startS3Server(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'glaneur-s3-'));
  const s3 = new S3rver({ directory, silent: true, configureBuckets: [{ name: BUCKET, configs: [] }] });
  await s3.configureBuckets();
  replaceWhole(s3.store);
  const uploads = join(directory, BUCKET, '._S3rver_uploads');
  const answer = s3.callback();
  const server = createServer((request, response) => {
    if (isAbort(request)) void abort(request, response, uploads);
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      bucket: BUCKET,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    openUploads: () => readdir(uploads).catch(() => []),
    close: async () => {
      await stop(server);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** s3rver writes over the object that is there; two at a time would mix. */
function replaceWhole(store: S3rver['store']): void {
  const put = store.putObject.bind(store);
  store.putObject = async (object) => {
    const incoming = `incoming-${randomUUID()}`;
    const stored = await put({ ...object, key: incoming });
    const pathOf = (key: string, part: string) => store.getResourcePath(object.bucket, key, part);
    await mkdir(dirname(pathOf(object.key, 'object')), { recursive: true });
    for (const part of ['object.md5', 'metadata.json', 'object'])
      await rename(pathOf(incoming, part), pathOf(object.key, part));
    return stored;
  };
}

function isAbort({ method, url }: IncomingMessage): boolean {
  return method === 'DELETE' && new URL(url ?? '', 'http://s3').searchParams.has('uploadId');
}

async function abort({ url }: IncomingMessage, response: ServerResponse, uploads: string): Promise<void> {
  const id = new URL(url ?? '', 'http://s3').searchParams.get('uploadId') ?? '';
  if (/^[0-9a-f]{32}$/.test(id)) await rm(join(uploads, id), { recursive: true, force: true });
  response.writeHead(204).end();
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
