import type { Multipart, MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type HeldUpload, HeldUploads } from './held-uploads.js';
import { addressSubject } from './rate-limit.subject.js';
import { RefusedRequest } from './refused-request.js';
import { malformed, noRoom, tooLarge } from './upload-refusals.js';

const MIB = 1024 * 1024;
const FIELDS_MAX = 20;
const FIELD_BYTES_MAX = 10_000;
/** More files than one are read away, so that the fields after them are seen. */
const FILES_MAX = 5;
/** So much is read of a file that is not kept; whoever sends more is not heard to the end. */
const READ_AWAY_MAX = 64 * MIB;
/** Enough for a large photo over a poor line. */
const DEADLINE_MS = 5 * 60_000;

export interface SmallFormRules {
  readonly fileField: string;
  readonly bytesMax: number;
}

/** What came of a form. */
export interface SmallForm {
  readonly fields: Readonly<Record<string, string>>;
  /** null: the field was left empty, as browsers send it, not there, or not taken. */
  readonly file: Uint8Array | null;
  /** The first thing that is wrong: 400 `upload.malformed`, 413 `upload.too_large`, 503 `upload.no_room`. */
  readonly problem: RefusedRequest | null;
}

const uploads = new HeldUploads();

/**
 * Reads a form that a browser has sent, fields and at most one small file in any order, into memory: for files that are
 * made into something else at once and never stored as they came. Reads on when something is wrong: who asks decides
 * whether what did come is enough.
 */
export async function readSmallForm(
  request: FastifyRequest,
  reply: FastifyReply,
  rules: SmallFormRules,
): Promise<SmallForm> {
  const { raw } = request;
  const held = uploads.from(addressSubject(request.ip));
  reply.raw.once('close', () => held.release());
  const reading = new Reading(rules, held);
  const deadline = setTimeout(() => reading.giveUp(), DEADLINE_MS);
  const limits = {
    fileSize: READ_AWAY_MAX,
    files: FILES_MAX,
    fields: FIELDS_MAX,
    fieldSize: FIELD_BYTES_MAX,
    parts: FIELDS_MAX + FILES_MAX,
  };
  try {
    for await (const part of request.parts({ limits })) await reading.read(part);
  } catch {
    // Whatever the parser throws means the same: these bytes are no form, or the client has gone in the middle of it.
    reading.fail(malformed());
  } finally {
    clearTimeout(deadline);
    if (!raw.readableEnded && !raw.destroyed) {
      // What the client goes on to send is read away, or it would never see the answer.
      raw.unpipe();
      raw.resume();
    }
  }
  return reading.done();
}

class Reading {
  private readonly fields: Record<string, string> = {};
  private file: Uint8Array | null = null;
  private problem: RefusedRequest | null = null;
  private stream: MultipartFile['file'] | undefined;

  constructor(
    private readonly rules: SmallFormRules,
    private readonly held: HeldUpload,
  ) {}

  async read(part: Multipart): Promise<void> {
    if (part.type === 'field') return this.readField(part);
    this.stream = part.file;
    const content = await this.contentOf(part);
    if (content.byteLength === 0) return;
    if (part.fieldname !== this.rules.fileField)
      return this.fail(malformed(`There is no file called ${part.fieldname} here.`));
    if (this.file) return this.fail(malformed('There is more than one file.'));
    if (!this.problem) this.file = content;
  }

  /** A form that is not right keeps its fields, and no file. */
  fail(problem: RefusedRequest): void {
    this.problem ??= problem;
    this.file = null;
    this.held.release();
  }

  giveUp(): void {
    this.fail(malformed());
    this.stream?.destroy();
  }

  done(): SmallForm {
    return { fields: this.fields, file: this.file, problem: this.problem };
  }

  private readField({ fieldname, value, valueTruncated }: MultipartValue): void {
    if (!fieldname || typeof value !== 'string' || valueTruncated) return this.fail(malformed());
    if (Object.hasOwn(this.fields, fieldname))
      return this.fail(malformed(`The field ${fieldname} came twice.`));
    Object.defineProperty(this.fields, fieldname, { value, enumerable: true });
  }

  /** Nothing of a file that is too large, or for which there is no room. */
  private async contentOf({ file }: MultipartFile): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of file as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > this.rules.bytesMax) this.fail(tooLarge(this.rules.bytesMax));
      if (!this.problem && !this.held.add(chunk.byteLength)) this.fail(noRoom());
      if (this.problem) chunks.length = 0;
      else chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}
