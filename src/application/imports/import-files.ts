import type { ImportKey } from './import-key.js';

/** Where the uploaded file of an import is stored. */
export function fileKey({ organisationId, id }: ImportKey): string {
  return `imports/${organisationId}/${id}.csv`;
}

export const FILE_TYPE = 'text/csv';
