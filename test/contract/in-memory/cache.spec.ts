import { CacheByGenerations } from '../../../src/application/shared/cache-by-generations.js';
import { InProcessCacheStore } from '../../../src/infrastructure/embedded/in-process-cache.store.js';
import { BreakableCacheStore } from '../../support/in-memory/breakable-cache-store.js';
import { InMemoryMeter } from '../../support/in-memory/meter.js';
import { describeCacheContract } from '../cache.contract.js';

describeCacheContract('in the process', async () => {
  let now = 1;
  const store = new BreakableCacheStore(new InProcessCacheStore(() => now));
  const meter = new InMemoryMeter();
  const cache = new CacheByGenerations(store, meter);
  return {
    caches: [cache, cache],
    joined: () => meter.total('cache_requests_total', { key: 'network.sites', result: 'joined' }),
    pass: async (seconds) => void (now += seconds * 1000),
    goAway: () => void (store.away = true),
    comeBack: () => void (store.away = false),
    close: async () => {},
  };
});
