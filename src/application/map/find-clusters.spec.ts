import { type ClusterView, clusterView } from '../../domain/map/cluster-view.js';
import { Cache } from '../shared/cache.port.js';
import { FindClusters } from './find-clusters.js';
import { MapReader } from './map-reader.port.js';

/** Answers with how often it was asked. */
class CountingMap extends MapReader {
  asked = 0;
  async clusters(_: ClusterView): Promise<string> {
    return String(++this.asked);
  }
  async search(): Promise<string> {
    return '';
  }
  async container(): Promise<undefined> {
    return undefined;
  }
}

class KeepingCache extends Cache {
  private readonly kept = new Map<string, string>();
  async through(key: string, _: object, detail: string, compute: () => Promise<string>): Promise<string> {
    const name = `${key} ${detail}`;
    const answer = this.kept.get(name) ?? (await compute());
    this.kept.set(name, answer);
    return answer;
  }
  async drop(): Promise<void> {}
}

describe('finding clusters', () => {
  const view = (west: number, zoom = 8) => clusterView({ west, south: 43, east: west + 1, north: 44 }, zoom);

  it('answers those who look at the same cells from one kept answer, and nobody else', async () => {
    const map = new CountingMap();
    const find = new FindClusters(map, new KeepingCache());
    expect(await find.execute(view(1))).toBe('1');
    expect(await find.execute(view(1.02))).toBe('1');
    expect(await find.execute(view(3))).toBe('2');
    expect(await find.execute(view(1, 9))).toBe('3');
  });
});
