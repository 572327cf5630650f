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

/** Bulk writes tell one summary event: `area.containers_suspended`, `import.finished`. */
const CONTAINERS = ['container', 'area', 'import'] as const;

export const CACHE_POLICIES = {
  'map.clusters': { scope: 'public', ttlSeconds: 30, droppedBy: CONTAINERS },
  'network.sites': { scope: 'organisation', ttlSeconds: 300, droppedBy: ['site'] },
  'network.areas': { scope: 'organisation', ttlSeconds: 300, droppedBy: ['area', 'site'] },
  'tours.own': {
    scope: 'user',
    ttlSeconds: 60,
    droppedBy: ['tour', 'vehicle', 'site', 'person', ...CONTAINERS],
  },
} as const satisfies Record<string, CachePolicy>;

export type CacheKey = keyof typeof CACHE_POLICIES;
