import type { Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { MultipartBody } from './multipart-body.js';
import { ShapePipe } from './shape.pipe.js';
import { cleanFileName } from './upload-file-name.js';
import { notMultipart } from './upload-refusals.js';
import { MULTIPART } from './uploads.js';

export interface UploadedFile {
  /** As the sender called it, without folders, at most `FILE_NAME_MAX` characters: to be shown, never a path. */
  readonly name: string;
  /**
   * To be read once, to its end. It ends only when all of the request was right; a file that is too large, a second one,
   * a field after it or a client that goes away make it throw, so that a storage keeps nothing.
   */
  readonly content: AsyncIterable<Uint8Array>;
}

export interface UploadRules<Fields extends object> {
  readonly bytesMax: number;
  /** Class of the fields before the file, checked like a body. Left out: no field is taken. */
  readonly fields?: Type<Fields>;
}

class NoFields {}

const shapes = new ShapePipe();

/**
 * Reads a multipart request: its fields, then its file, which is handed on as it arrives and is never in memory. When
 * `keep` is done, well or not, nothing of the request is open any more.
 * @throws RefusedRequest 400 `upload.malformed`, 413 `upload.too_large`, 415 `request.media_type`
 * @throws DomainError 422 `upload.missing_file`, `upload.field_after_file`, `upload.one_file_only`, `request.invalid`
 */
export async function receiveUpload<Fields extends object, Result>(
  request: FastifyRequest,
  { bytesMax, fields }: UploadRules<Fields>,
  keep: (file: UploadedFile, fields: Fields) => Promise<Result>,
): Promise<Result> {
  if (!request.isMultipart()) throw notMultipart(MULTIPART);
  const body = new MultipartBody(request, bytesMax);
  try {
    const { sent, fileName } = await body.readFields();
    const metatype = fields ?? (NoFields as Type<Fields>);
    const checked = (await shapes.transform(sent, { type: 'body', metatype })) as Fields;
    return await keep({ name: cleanFileName(fileName), content: body.readFile() }, checked);
  } finally {
    body.leave();
  }
}

/** Every problem that an upload can be answered with, for its `@Endpoint`. */
export const UPLOAD_PROBLEMS = [
  '400 upload.malformed',
  '413 upload.too_large',
  '415 request.media_type',
  '422 request.invalid',
  '422 upload.missing_file',
  '422 upload.field_after_file',
  '422 upload.one_file_only',
] as const;
