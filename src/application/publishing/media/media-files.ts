import type { WebsiteMedia } from '../../../domain/publishing/website-media.js';

export const MEDIA_TYPE = 'image/webp';

/** Where the file of a picture is stored: each upload has its own, so that who removes one takes no other away. */
export function mediaKey({
  organisationId,
  websiteId,
  id,
}: Pick<WebsiteMedia, 'organisationId' | 'websiteId' | 'id'>): string {
  return `websites/${organisationId}/${websiteId}/${id}.webp`;
}

/** Where a built website has it. */
export function mediaPath({ hash }: Pick<WebsiteMedia, 'hash'>): string {
  return `/media/${hash}.webp`;
}
