import { box } from '../../../test/support/in-memory/builders.js';
import { AnnouncedFaults } from '../../../test/support/in-memory/boundary-topology.js';
import {
  type ContainerSearch,
  searchAround,
  searchInBox,
  searchInPolygon,
} from '../../domain/map/container-search.js';
import { FindContainers } from './find-containers.js';
import { MapReader } from './map-reader.port.js';

/** Answers with the kind of surface it was asked about. */
class EchoingMap extends MapReader {
  readonly asked: ContainerSearch[] = [];
  async search(search: ContainerSearch): Promise<string> {
    this.asked.push(search);
    return search.surface.kind;
  }
  async clusters(): Promise<string> {
    return 'clusters';
  }
  async container(): Promise<undefined> {
    return undefined;
  }
}

describe('finding containers', () => {
  const polygon = { type: 'Polygon', coordinates: [box([1, 43, 2, 44])] };
  let map: EchoingMap;
  let topology: AnnouncedFaults;
  let find: FindContainers;
  beforeEach(() => {
    [map, topology] = [new EchoingMap(), new AnnouncedFaults()];
    find = new FindContainers(map, topology);
  });

  it('asks the map and hands its answer on as it is', async () => {
    const searches = [
      searchAround({ longitude: 1.444, latitude: 43.6045 }, 2000, {}),
      searchInBox({ west: 1, south: 43, east: 2, north: 44 }, undefined, {}),
      searchInPolygon(polygon, undefined, {}),
    ];
    expect(await Promise.all(searches.map((search) => find.execute(search)))).toEqual([
      'radius',
      'box',
      'polygon',
    ]);
    expect(map.asked).toEqual(searches);
  });

  it('refuses a polygon that crosses itself under the name it was sent by, and does not search', async () => {
    topology.fault = { reason: 'Self-intersection', longitude: 1.5, latitude: 43.5 };
    await expect(find.execute(searchInPolygon(polygon, undefined, {}))).rejects.toMatchObject({
      code: 'boundary.invalid',
      violations: [{ path: 'polygon', code: 'boundary.not_a_surface' }],
    });
    expect(map.asked).toEqual([]);
  });

  it('has no topology to ask about for a radius or a box', async () => {
    topology.fault = { reason: 'never looked at', longitude: 0, latitude: 0 };
    await find.execute(searchAround({ longitude: 0, latitude: 0 }, 1, {}));
    await find.execute(searchInBox({ west: 1, south: 43, east: 2, north: 44 }, undefined, {}));
    expect(topology.asked).toEqual([]);
  });
});
