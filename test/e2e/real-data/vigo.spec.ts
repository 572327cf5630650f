import { parse } from 'csv-parse/sync';
import { Importer } from '../../support/importing.js';
import { describeWithRealData, readRealFile } from '../../support/real-data/folder.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Published {
  readonly Lugar: string;
  readonly Dirección: string;
  readonly Barrio: string;
  readonly Lat: string;
  readonly Lon: string;
}

describeWithRealData('the 37 clothes containers of Vigo as they are published', () => {
  let application: TestApplication;
  let importer: Importer;
  let file: string;
  let published: Published[];

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    importer = await Importer.in(application, 'Vigo');
    await importer.drawArea('VIGO', [-8.9, 42.1, -8.6, 42.3]);
    file = readRealFile('containers/es-vigo/containers.csv');
    published = parse<Published>(file, { columns: true });
  });
  afterAll(() => application?.close());

  /** Its own headings, those that we know renamed, and a number for each row. */
  function renamed(): string {
    const [header = '', ...rows] = file.trimEnd().split('\n');
    const headings = header
      .replace('Lugar', 'name')
      .replace('Dirección', 'address')
      .replace('Lat', 'latitude')
      .replace('Lon', 'longitude');
    return [`reference,${headings}`, ...rows.map((row, place) => `VIGO-${place + 1},${row}`)].join('\n');
  }

  it('are imported, all of them, with every letter', async () => {
    const done = await importer.run(renamed());
    expect(done).toMatchObject({ state: 'applied', counts: { rows: 37, created: 37, rejected: 0 } });
    const containers = await importer.containers();
    const byNumber = containers.toSorted(
      (one, other) => Number(one.reference.slice(5)) - Number(other.reference.slice(5)),
    );
    expect(
      byNumber.map(({ name, address, attributes, position }) => ({ name, address, attributes, position })),
    ).toEqual(
      published.map(({ Lugar, Dirección, Barrio, Lat, Lon }) => ({
        name: Lugar,
        address: Dirección,
        attributes: { Barrio },
        position: { type: 'Point', coordinates: [Number(Lon), Number(Lat)] },
      })),
    );
  });

  it('change nothing the second time', async () => {
    expect((await importer.run(renamed())).counts).toMatchObject({ unchanged: 37, created: 0, updated: 0 });
  });

  it('are told of their headings when nobody has renamed them', async () => {
    const done = await importer.run(file);
    expect(done.failure).toMatchObject({
      code: 'import.header_missing',
      message: expect.stringContaining('Found: Lugar, Dirección, Barrio, Lat, Lon.') as string,
    });
  });
});
