import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { FileStorage, type StoredFile } from '../../application/shared/file-storage.port.js';
import { checkFileKey } from './file-key.js';
import { MeasuredContent } from './measured-content.js';
import { connectS3, type S3Settings } from './s3-client.js';
import { fileNotFound, storageUnavailable } from './storage-errors.js';

/** The least that S3 takes for a part that is not the last; 10,000 of them make 50 GB. */
const PART_BYTES = 5 * 1024 * 1024;
/** One is sent while the next is read: with the one being cut, some 15 MB for each upload. */
const PARTS_AT_ONCE = 2;

/** Files in an S3 bucket. What does not fit one part is sent in parts, which are given up together when one fails. */
export class S3FileStorage extends FileStorage {
  private constructor(
    private readonly sdk: Awaited<ReturnType<typeof loadSdk>>,
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {
    super();
  }

  static async at(settings: S3Settings): Promise<S3FileStorage> {
    return new S3FileStorage(await loadSdk(), await connectS3(settings), settings.bucket);
  }

  async put(key: string, content: AsyncIterable<Uint8Array>, contentType: string): Promise<StoredFile> {
    checkFileKey(key);
    const source = new MeasuredContent(content);
    const params = {
      Bucket: this.bucket,
      Key: key,
      ContentType: contentType,
      Body: Readable.from(source, { objectMode: false }),
    };
    const options = { client: this.client, params, partSize: PART_BYTES, queueSize: PARTS_AT_ONCE };
    try {
      await new this.sdk.Upload(options).done();
      return source.measured();
    } catch (error) {
      throw source.causeOf(error, storageUnavailable);
    }
  }

  /** Nothing is asked of the server for the content until the first chunk is. */
  async open(key: string): Promise<AsyncIterable<Uint8Array>> {
    checkFileKey(key);
    const { HeadObjectCommand } = this.sdk;
    await this.client
      .send(new HeadObjectCommand({ Bucket: this.bucket, Key: key }))
      .catch((error: unknown) => refuse(error, key));
    return { [Symbol.asyncIterator]: () => this.read(key) };
  }

  async remove(key: string): Promise<void> {
    checkFileKey(key);
    const { DeleteObjectCommand } = this.sdk;
    await this.client
      .send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }))
      .catch((error: unknown) => {
        throw storageUnavailable(error);
      });
  }

  /** Called by Nest once everything under way is answered. */
  onApplicationShutdown(): void {
    this.client.destroy();
  }

  private async *read(key: string): AsyncGenerator<Uint8Array> {
    const { GetObjectCommand } = this.sdk;
    const { Body } = await this.client
      .send(new GetObjectCommand({ Bucket: this.bucket, Key: key }))
      .catch((error: unknown) => refuse(error, key));
    yield* Body as AsyncIterable<Uint8Array>;
  }
}

async function loadSdk() {
  const { GetObjectCommand, HeadObjectCommand, DeleteObjectCommand } = await import('@aws-sdk/client-s3');
  const { Upload } = await import('@aws-sdk/lib-storage');
  return { GetObjectCommand, HeadObjectCommand, DeleteObjectCommand, Upload };
}

/** An answer to HEAD has no body, hence no code of its own. */
function refuse(error: unknown, key: string): never {
  const { name } = error as Error;
  throw name === 'NotFound' || name === 'NoSuchKey' ? fileNotFound(key) : storageUnavailable(error);
}
