import type { WebsiteConfig } from './config.js';
import type { MediaId } from './ids.js';

/** A picture that a configuration names, and where. */
export interface MediaReference {
  /** As in `ConfigProblem`: `pages.news.items.3.picture`. */
  readonly path: string;
  readonly id: MediaId;
}

/** Every picture that a configuration names, also on pages that are off. */
export function mediaIn({ logo, hero, pages }: WebsiteConfig): MediaReference[] {
  const named = [
    { path: 'logo', id: logo },
    { path: 'hero', id: hero },
    ...pages.news.items.map(({ picture }, at) => ({ path: `pages.news.items.${at}.picture`, id: picture })),
  ];
  return named.flatMap(({ path, id }) => (id === undefined ? [] : [{ path, id }]));
}
