import type { FileStorage } from '../shared/file-storage.port.js';
import type { DevelopedPhoto } from './photo-developer.port.js';

export const PHOTO_TYPE = 'image/webp';

/** Where the content of a photo is kept. */
export function photoKey({ organisationId, id }: { organisationId: string; id: string }): string {
  return `reports/${organisationId}/${id}.webp`;
}

export async function keepPhoto(
  files: FileStorage,
  of: { organisationId: string; id: string },
  { content }: DevelopedPhoto,
): Promise<void> {
  await files.put(photoKey(of), oneChunk(content), PHOTO_TYPE);
}

async function* oneChunk(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
