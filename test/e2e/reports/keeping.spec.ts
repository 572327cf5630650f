import { TidyReports } from '../../../src/application/reports/tidy-reports.js';
import { Fleet } from '../../support/fleet.js';
import { aPhoto, Reporting } from '../../support/reporting.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

describe('what reporters have left', () => {
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
  const tidy = () => application.running.app.get(TidyReports).tidy();
  const age = (sql: string, id: string, days: number) =>
    fleet.asOwner((owner) => owner.query(sql, [id, new Date(Date.now() - days * 86_400_000)]));
  const linksOf = async (id: string) => {
    const sql = 'SELECT token FROM report_taps WHERE report_id = $1';
    const { rows } = await fleet.asOwner((owner) => owner.query<{ token: string | null }>(sql, [id]));
    return rows.map(({ token }) => token);
  };
  const contactsOf = async (id: string) =>
    (await reporting.one(id)).taps.map(({ contact }) => contact?.value);

  it('is erased by the time it is needed for: contacts first, words and photos after a year', async () => {
    const container = aContainer();
    const photo = new Blob([new Uint8Array(await aPhoto())]);
    await reporting.sendForm(container, {
      category: 'damaged',
      words: 'Hinge',
      contact: 'awa@example.org',
      photo,
    });
    const { id, taps } = await reporting.onlyOne(container);
    await reporting.act(id, 'close');
    const closedAt = 'UPDATE reports SET closed_at = $2 WHERE id = $1';
    await age(closedAt, id, 29.9);
    await tidy();
    expect(await contactsOf(id)).toEqual(['awa@example.org']);
    expect(await linksOf(id)).toEqual([expect.any(String)]);
    await age(closedAt, id, 30.1);
    await tidy();
    expect(await contactsOf(id)).toEqual([undefined]);
    expect((await reporting.one(id)).taps[0]).toMatchObject({ words: 'Hinge', photos: [{}] });
    expect(await linksOf(id)).toEqual([null]);
    await age('UPDATE report_taps SET tapped_at = $2 WHERE report_id = $1', id, 366);
    await age(
      'UPDATE report_photos SET taken_in_at = $2 WHERE id = $1',
      taps[0]?.photos[0]?.id as string,
      366,
    );
    await tidy();
    expect((await reporting.one(id)).taps).toEqual([]);
    expect((await reporting.one(id)).count).toBe(1);
  });

  it('goes after half a year from reports that nobody closes', async () => {
    const container = aContainer();
    await reporting.tap(container, 'other', { contact: 'ben@example.org' });
    const { id } = await reporting.onlyOne(container);
    await age('UPDATE report_taps SET tapped_at = $2 WHERE report_id = $1', id, 181);
    await tidy();
    expect((await reporting.one(id)).taps).toEqual([]);
  });

  it('is refused when one address sends too much, but a person in danger is not', async () => {
    const container = aContainer();
    /** A token comes back every few seconds: on a slow machine one more is answered in between. */
    const refusedAt = async <Answer extends { status: number }>(send: () => Promise<Answer>) => {
      for (let tap = 0; tap < 200; tap++) {
        const answer = await send();
        if (answer.status === 429) return answer;
      }
      throw new Error('never refused');
    };
    const refused = await refusedAt(() => reporting.send(container, 'dirty'));
    expect(refused.body.code).toBe('request.rate_limited');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const french = { 'accept-language': 'fr' };
    const page = await refusedAt(() => reporting.sendForm(container, { category: 'dirty' }, french));
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('href="tel:112"');
    for (let alert = 0; alert < 10; alert++) {
      expect((await reporting.send(container, 'person_in_danger')).status).toBe(201);
    }
    const plain = await fetch(`${application.url}/report/${container}`, {
      method: 'POST',
      body: new URLSearchParams({ category: 'person_in_danger', contact: 'at the baker’s', language: 'fr' }),
      redirect: 'manual',
    });
    expect(plain.status).toBe(303);
  });
});
