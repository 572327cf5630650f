import type { Site } from './site.js';

/** The organisation's sites. Works inside a unit of work, which fixes the organisation. */
export abstract class Sites {
  abstract add(site: Site): Promise<void>;
}
