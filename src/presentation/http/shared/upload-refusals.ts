import { DomainError } from '../../../domain/shared/domain-error.js';
import { RefusedRequest } from './refused-request.js';

const MIB = 1024 * 1024;

const invalid = (code: string, path: string, message: string) =>
  DomainError.invalid(code, [{ path, code, message }]);

/** The part that holds the file is called so. */
export const FILE_PART = 'file';

export const notMultipart = (wanted: string) =>
  new RefusedRequest(415, 'request.media_type', `Send ${wanted}.`);

export const malformed = (message = 'The body is not valid multipart/form-data, or it breaks off.') =>
  new RefusedRequest(400, 'upload.malformed', message);

export const tooLarge = (bytesMax: number) =>
  new RefusedRequest(
    413,
    'upload.too_large',
    `The file is larger than ${Math.floor(bytesMax / MIB)} MiB (${bytesMax} bytes).`,
  );

export const noRoom = () =>
  new RefusedRequest(
    503,
    'upload.no_room',
    'Many files come at once. Try again soon, or send it without the file.',
  );

export const missingFile = () =>
  invalid('upload.missing_file', FILE_PART, `Send one file, with its name, in the part "${FILE_PART}".`);

export const oneFileOnly = () =>
  invalid('upload.one_file_only', FILE_PART, 'Send one file at a time: a second one came after it.');

export const fieldAfterFile = (field: string) =>
  invalid('upload.field_after_file', field, `The field ${field} came after the file. Send fields first.`);
