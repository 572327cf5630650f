import { connect } from 'node:net';
import { Fleet } from '../../support/fleet.js';
import { aPhoto, Reporting } from '../../support/reporting.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const DANGER = 'person_in_danger';
const MIB = 1024 * 1024;

describe('a person in danger', () => {
  let application: TestApplication;
  let fleet: Fleet;
  let reporting: Reporting;
  let next = 0;

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none', RATE_LIMITS: 'true' } });
    fleet = await Fleet.of(application);
    reporting = new Reporting(application.url, fleet.dispatcher);
  });
  afterAll(() => application?.close());

  const aContainer = () => fleet.containerIds[next++] as string;
  const photo = async () => new Blob([new Uint8Array(await aPhoto())]);
  const file = (bytes: number) => new Blob([new Uint8Array(bytes).fill(255)]);
  const apiOf = (container: string) => `${application.url}/api/v1/public/containers/${container}/reports`;
  const form = (...parts: [name: string, value: string | Blob][]) => {
    const body = new FormData();
    for (const [name, value] of parts) body.append(name, value);
    return body;
  };

  it('is reported as a form with a photo too, by the API and by the page', async () => {
    for (const addressOf of [apiOf, (container: string) => `${application.url}/report/${container}`]) {
      const container = aContainer();
      const body = form(['category', DANGER], ['words', 'Stuck'], ['photo', await photo()]);
      const answer = await fetch(addressOf(container), { method: 'POST', body, redirect: 'manual' });
      expect([201, 303]).toContain(answer.status);
      const { category, taps } = await reporting.onlyOne(container);
      expect([category, taps[0]?.words, taps[0]?.photos.length]).toEqual([DANGER, 'Stuck', 1]);
    }
  });

  it.each<[string, () => Promise<[string, string | Blob][]>]>([
    ['a photo that is none', async () => [['photo', new Blob(['<svg/>'])]]],
    ['a photo that is too large, before all else', async () => [['photo', file(13 * MIB)]]],
    ['two photos', async () => [['photo', await photo()], ['photo', await photo()]]], // prettier-ignore
    ['a file that nobody asked for', async () => [['video', file(10)]]],
    ['a field that came twice', async () => [['words', 'a'], ['words', 'b']]], // prettier-ignore
    ['a field far too long', async () => [['words', 'x'.repeat(20_000)]]],
    ['fields that nobody knows', async () => [['lat', '43.6'], ['website', 'https://filled.example']]], // prettier-ignore
  ])('is heard of in a form with %s', async (_, parts) => {
    const container = aContainer();
    const body = form(...(await parts()), ['category', DANGER], ['contact', 'at the baker’s']);
    const answer = await fetch(apiOf(container), { method: 'POST', body });
    expect(answer.status).toBe(201);
    const { category, taps } = await reporting.onlyOne(container);
    expect([category, taps[0]?.words?.endsWith('at the baker’s')]).toEqual([DANGER, true]);
  });

  it.each([
    ['values of another kind', { words: ['a'], contact: 33_561_000_000, language: 'de' }],
    ['properties that nobody knows', { position: { lat: 43 }, website: 'https://filled.example' }],
  ])('is heard of in JSON with %s', async (_, more) => {
    const container = aContainer();
    expect((await reporting.send(container, DANGER, more)).status).toBe(201);
    const { taps } = await reporting.onlyOne(container);
    if ('contact' in more) expect(taps[0]?.contact).toEqual({ kind: 'phone', value: '33561000000' });
  });

  it('is heard of by a line that breaks in the middle of the photo', async () => {
    const container = aContainer();
    const { hostname, port } = new URL(application.url);
    const part = (name: string, rest = '') =>
      `--x\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\n`;
    const body = `${part('category')}${DANGER}\r\n${part('photo', '; filename="a.jpg"')}${'j'.repeat(50_000)}`;
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /api/v1/public/containers/${container}/reports HTTP/1.1\r\nHost: ${hostname}\r\n` +
        `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000\r\n\r\n${body}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.destroy();
    const heard = async () => (await reporting.of(container)).length > 0;
    while (!(await heard())) await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await reporting.onlyOne(container)).category).toBe(DANGER);
  });

  it('is heard of as a form when this address may report nothing else', async () => {
    const container = aContainer();
    const send = (category: string) =>
      fetch(apiOf(container), { method: 'POST', body: form(['category', category]) });
    let last = 201;
    for (let tap = 0; tap < 200 && last !== 429; tap++) last = (await send('dirty')).status;
    expect(last).toBe(429);
    expect((await send(DANGER)).status).toBe(201);
  });
});
