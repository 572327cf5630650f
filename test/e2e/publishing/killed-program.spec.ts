import type { BuildView } from '../../../src/application/publishing/builds/builds-reader.port.js';
import { DiskReleaseStore } from '../../../src/infrastructure/astro/disk-release-store.js';
import { join } from 'node:path';
import { ApiClient } from '../../support/api-client.js';
import { finished, newWebsite, publish } from '../../support/publishing/built-websites.js';
import { openProgramPlace, type ProgramPlace } from '../../support/program-place.js';
import { placeOf } from '../../support/publishing/site-workshop.js';
import { until } from '../../support/publishing/patience.js';
import { ADMIN } from '../../support/second-organisation.js';

/** The spec asks after its build more often than people may. */
const UNLIMITED = { RATE_LIMITS: 'false' };

describe('the whole program, killed in the middle of a build', () => {
  let place: ProgramPlace;
  beforeAll(async () => {
    place = await openProgramPlace();
  });
  afterAll(() => place?.close());

  it('builds it after its restart, without being asked again', async () => {
    const program = await place.start(UNLIMITED);
    const api = await ApiClient.signedIn(program.url, ADMIN);
    const site = await newWebsite(api, 'survivor');
    const { body } = await publish(api, site);
    await until(async () => (await api.get<BuildView>(`builds/${body.id}`)).body.state === 'running');
    await program.killAll();
    expect(await new DiskReleaseStore(join(place.home, 'sites')).live(placeOf(site.id))).toBeUndefined();
    const again = await place.start(UNLIMITED);
    const build = await finished(await ApiClient.signedIn(again.url, ADMIN), body, 90_000);
    expect([build.id, build.state, build.failure]).toEqual([body.id, 'live', null]);
    const live = await new DiskReleaseStore(join(place.home, 'sites')).live(placeOf(site.id));
    expect(live?.release.id).toBe(build.releaseId);
    await again.stop();
  }, 180_000);
});
