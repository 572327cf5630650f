import type { BuildDetails } from '../../../domain/publishing/build.details.js';
import type { SitePlace } from './releases.js';

/** Where the releases of what is built stand. */
export function placeOf({
  websiteId,
  previewToken,
}: Pick<BuildDetails, 'websiteId' | 'previewToken'>): SitePlace {
  return previewToken === null ? { kind: 'production', websiteId } : { kind: 'preview', token: previewToken };
}
