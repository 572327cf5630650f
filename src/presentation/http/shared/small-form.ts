import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { RefusedRequest } from './refused-request.js';
import { malformed, tooLarge } from './upload-refusals.js';

const FIELDS_MAX = 20;
const FIELD_BYTES_MAX = 10_000;
/** For fields, headers of parts and boundaries. */
const BESIDE_FILE_BYTES_MAX = 256 * 1024;

export interface SmallForm {
  readonly fields: Readonly<Record<string, string>>;
  /** null: the field was left empty, as browsers send it, or not there. */
  readonly file: Uint8Array | null;
}

/**
 * Reads a form that a browser has sent, fields and at most one small file in any order, into memory: for files that are
 * made into something else at once and never stored as they came.
 * @throws RefusedRequest 400 `upload.malformed`, 413 `upload.too_large`
 */
export async function readSmallForm(
  request: FastifyRequest,
  fileField: string,
  bytesMax: number,
): Promise<SmallForm> {
  const { raw } = request;
  try {
    if (Number(raw.headers['content-length'] ?? 0) > bytesMax + BESIDE_FILE_BYTES_MAX)
      throw tooLarge(bytesMax);
    return await readParts(request, fileField, bytesMax);
  } catch (error) {
    // Whatever the parser throws means the same: these bytes are no form, or the client has gone in the middle of it.
    throw error instanceof RefusedRequest ? error : malformed();
  } finally {
    if (!raw.readableEnded && !raw.destroyed) {
      // What the client goes on to send is read away, or it would never see the answer.
      raw.unpipe();
      raw.resume();
    }
  }
}

async function readParts(request: FastifyRequest, fileField: string, bytesMax: number): Promise<SmallForm> {
  const fields: Record<string, string> = {};
  let file: Uint8Array | null = null;
  const limits = {
    fileSize: bytesMax + 1,
    files: 1,
    fields: FIELDS_MAX,
    fieldSize: FIELD_BYTES_MAX,
    parts: FIELDS_MAX + 1,
  };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      const content = await contentOf(part, bytesMax);
      if (content.byteLength === 0) continue;
      if (part.fieldname !== fileField) throw malformed(`There is no file called ${part.fieldname} here.`);
      file = content;
    } else {
      if (!part.fieldname || typeof part.value !== 'string' || part.valueTruncated) throw malformed();
      if (Object.hasOwn(fields, part.fieldname)) throw malformed(`The field ${part.fieldname} came twice.`);
      Object.defineProperty(fields, part.fieldname, { value: part.value, enumerable: true });
    }
  }
  return { fields, file };
}

async function contentOf({ file }: MultipartFile, bytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of file as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) throw tooLarge(bytesMax);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
