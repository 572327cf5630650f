/**
 * The registry of what is cached. `public`: one answer for everybody; `organisation`: one for each organisation;
 * `user`: one for each user in an organisation. An entry ends with its time, or when an event of one of `droppedBy` is
 * stored (`container` stands for every `container.…`).
 */
export interface CachePolicy {
  readonly scope: 'public' | 'organisation' | 'user';
  readonly ttlSeconds: number;
  readonly droppedBy: readonly string[];
}

export const CACHE_POLICIES = {
  'map.clusters': { scope: 'public', ttlSeconds: 30, droppedBy: ['container'] },
  'network.sites': { scope: 'organisation', ttlSeconds: 300, droppedBy: ['site'] },
  'network.areas': { scope: 'organisation', ttlSeconds: 300, droppedBy: ['area', 'site'] },
  'tours.own': { scope: 'user', ttlSeconds: 60, droppedBy: ['tour', 'container', 'vehicle', 'site'] },
} as const satisfies Record<string, CachePolicy>;

export type CacheKey = keyof typeof CACHE_POLICIES;
