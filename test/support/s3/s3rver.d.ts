/** What the tests use of s3rver, which brings no types. */
declare module 's3rver' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface S3Object {
    readonly bucket: string;
    readonly key: string;
    readonly content: unknown;
    readonly metadata: Readonly<Record<string, string>>;
  }

  interface Store {
    putObject(object: S3Object): Promise<{ size: number; md5: string }>;
    getResourcePath(bucket: string, key: string, resource: string): string;
  }

  export default class S3rver {
    constructor(options: {
      directory: string;
      silent: boolean;
      configureBuckets: { name: string; configs: string[] }[];
    });
    readonly store: Store;
    configureBuckets(): Promise<unknown>;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
  }
}
