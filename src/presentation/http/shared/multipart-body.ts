import type { Multipart, MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { RefusedRequest } from './refused-request.js';
import {
  fieldAfterFile,
  FILE_PART,
  malformed,
  missingFile,
  oneFileOnly,
  tooLarge,
} from './upload-refusals.js';

const MIB = 1024 * 1024;

/** For fields, headers of parts and boundaries; more than that is no form. */
const BESIDE_FILE_BYTES_MAX = MIB;
/** So much more is read of a request that was refused, for a client that reads the answer only once it has sent all. */
const REST_BYTES_MAX = 64 * MIB;
const FIELDS_MAX = 20;
const FIELD_NAME_MAX = 100;
const FIELD_BYTES_MAX = 10_000;

export interface SentFields {
  readonly sent: Readonly<Record<string, string>>;
  readonly fileName: string;
}

/** One multipart request, read in its order: fields, one file, nothing more. */
export class MultipartBody {
  private readonly parts: AsyncIterator<Multipart>;
  private readonly overrun = Promise.withResolvers<never>();
  private file: MultipartFile | undefined;
  private bytes = 0;

  constructor(
    private readonly request: FastifyRequest,
    private readonly bytesMax: number,
  ) {
    // Another byte than allowed, and another file, are let through the parser to be refused here.
    const limits = {
      fileSize: bytesMax + 1,
      files: 2,
      fields: FIELDS_MAX,
      fieldSize: FIELD_BYTES_MAX,
      parts: FIELDS_MAX + 2,
    };
    this.parts = request.parts({ limits })[Symbol.asyncIterator]();
    this.overrun.promise.catch(() => {});
  }

  async readFields(): Promise<SentFields> {
    const first = this.next();
    this.countBytes();
    const sent = new Map<string, string>();
    for (let part = await first; ; part = await this.next()) {
      if (!part) throw missingFile();
      if (part.type === 'file') return { sent: Object.fromEntries(sent), fileName: this.begin(part) };
      const name = nameOf(part);
      if (sent.has(name)) throw malformed(`The field ${name} came twice.`);
      sent.set(name, textOf(part));
    }
  }

  async *readFile(): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    try {
      for await (const chunk of (this.file as MultipartFile).file as AsyncIterable<Uint8Array>) {
        bytes += chunk.byteLength;
        if (bytes > this.bytesMax) throw tooLarge(this.bytesMax);
        yield chunk;
      }
    } catch (error) {
      throw refusalOf(error);
    }
    const next = await this.next();
    if (next) throw next.type === 'file' ? oneFileOnly() : fieldAfterFile(next.fieldname);
  }

  /** Lets go of whatever is still open. What the client goes on to send is read away, or it would never see the answer. */
  leave(): void {
    const { raw } = this.request;
    this.file?.file.destroy();
    if (raw.readableEnded || raw.destroyed) return;
    raw.unpipe();
    raw.resume();
  }

  private begin(part: MultipartFile): string {
    this.file = part;
    if (part.fieldname !== FILE_PART || !part.filename) throw missingFile();
    return part.filename;
  }

  private async next(): Promise<Multipart | undefined> {
    try {
      const next = await Promise.race([this.parts.next(), this.overrun.promise]);
      return next.done ? undefined : next.value;
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Begins once the parser listens too: the first listener sets the request flowing. */
  private countBytes(): void {
    const { raw } = this.request;
    const bytesMax = this.bytesMax + BESIDE_FILE_BYTES_MAX;
    const refuse = () => this.overrun.reject(tooLarge(this.bytesMax));
    if (Number(raw.headers['content-length'] ?? 0) > bytesMax) refuse();
    raw.on('data', (chunk: Uint8Array) => {
      this.bytes += chunk.byteLength;
      if (this.bytes > bytesMax) refuse();
      if (this.bytes > bytesMax + REST_BYTES_MAX) raw.destroy();
    });
  }
}

/** The parser has not checked that there is one. */
function nameOf({ fieldname }: { readonly fieldname: string | undefined }): string {
  if (!fieldname || fieldname.length > FIELD_NAME_MAX)
    throw malformed('A field has no name, or a very long one.');
  return fieldname;
}

function textOf(part: MultipartValue): string {
  if (part.valueTruncated)
    throw malformed(`The field ${part.fieldname} is longer than ${FIELD_BYTES_MAX} bytes.`);
  if (typeof part.value !== 'string') throw malformed(`The field ${part.fieldname} is no text.`);
  return part.value;
}

/** Whatever the parser throws means the same: these bytes are no form, or the client has gone in the middle of it. */
function refusalOf(error: unknown): Error {
  return error instanceof RefusedRequest || error instanceof DomainError ? error : malformed();
}
