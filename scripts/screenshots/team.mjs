/**
 * What the team's pictures show: an import with a few rows that could not be taken, and a tour on the road. Both are
 * made through the API of the running application, as the demo's people.
 */
import { callAs } from './call-as.mjs';

const PASSWORD = 'glaneur-demo';
const DESK = { width: 1440, height: 900, colorScheme: 'light' };
const PHONE = { width: 390, height: 844, colorScheme: 'light' };

/** @param {string} url @returns {Promise<object[]>} the pictures to take, in this order */
export async function signedInPictures(url) {
  const admin = await callAs(url, emailOf('admin'), PASSWORD);
  const driver = await callAs(url, emailOf('driver'), PASSWORD);
  const importId = await importedFile(admin);
  await tourOnTheRoad(driver);
  return [
    {
      name: 'admin-containers-1440',
      email: emailOf('admin'),
      path: '/admin/containers',
      ready: (page) => page.getByLabel('Select all shown').waitFor(),
      ...DESK,
    },
    {
      name: 'import-result-1440',
      email: emailOf('admin'),
      path: `/admin/imports/${importId}`,
      ready: (page) => page.getByRole('heading', { name: 'Rows that were not imported' }).waitFor(),
      ...DESK,
    },
    {
      name: 'driver-tour-390',
      email: emailOf('driver'),
      path: '/driver',
      ready: (page) => page.getByText(/^Next stop/).waitFor(),
      ...PHONE,
    },
    {
      name: 'dispatch-1440',
      email: emailOf('dispatcher'),
      path: '/dispatch',
      ready: (page) => page.getByText('Live', { exact: true }).waitFor(),
      ...DESK,
    },
  ].map((picture) => ({ ...picture, password: PASSWORD }));
}

const emailOf = (role) => `${role}@demo.glaneur.example`;

const ROWS = 240;

/** Containers in a grid over Toulouse; some rows are wrong in the ways that spreadsheets are. */
async function importedFile(admin) {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const latitude = 43.58 + Math.floor(i / 20) * 0.004;
    const longitude = 1.39 + (i % 20) * 0.005;
    return `CC31-${String(i + 1).padStart(4, '0')};Point tri ${i + 1};textile;${latitude.toFixed(5)};${longitude.toFixed(5)};2000`;
  });
  rows[16] = 'CC31-0017;Parking du stade;textile;43,6;east;2000';
  rows[57] = 'CC31-0058;Place du marché;shoe box;43.60112;1.44390;2000';
  rows[101] = 'CC31-0004;Point tri 4;textile;43.60112;1.44390;2000';
  rows[180] = 'CC31-0181;Aire de repos;textile;48.85661;2.35222;2000';
  const text = ['reference;name;type;latitude;longitude;capacityL', ...rows, ''].join('\n');
  const form = new FormData();
  form.append('mode', 'upsert');
  form.append('file', new Blob([text], { type: 'text/csv' }), 'containers-november.csv');
  const { id } = await admin('POST', 'imports', form);
  for (let wait = 0; wait < 300; wait += 1) {
    const { state } = await admin('GET', `imports/${id}`);
    if (state === 'applied') return id;
    if (state === 'failed') throw new Error('the import failed');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the import has not come to an end');
}

/** The driver's longest tour of today, half of it done. */
async function tourOnTheRoad(driver) {
  const { items } = await driver('GET', 'tours/today');
  if (items.some(({ state }) => state === 'running')) return;
  const [tour] = items
    .filter(({ state }) => state === 'planned')
    .sort((a, b) => b.stops.length - a.stops.length);
  if (!tour) throw new Error('the demo driver has no tour today: start the application with fresh demo data');
  await driver('POST', `tours/${tour.id}/start`, {});
  const half = tour.stops.slice(0, Math.ceil(tour.stops.length / 2));
  for (const [i, { id }] of half.entries()) {
    const stop = `tours/${tour.id}/stops/${id}`;
    await driver('POST', `${stop}/arrive`, {});
    if (i === 2) await driver('POST', `${stop}/skip`, { reason: 'blocked', note: 'Roadworks' });
    else {
      const collected = { estimatedKg: 60 + ((i * 35) % 120), fillLevelPercent: [50, 75, 100][i % 3] };
      await driver('POST', `${stop}/collect`, collected);
    }
  }
}
