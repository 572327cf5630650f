import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Importer } from '../../support/importing.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

describe('the mail at the end of an import', () => {
  let application: TestApplication;
  let importer: Importer;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    importer = await Importer.in(application, 'Postman');
    await importer.drawArea('A', [1, 43, 2, 44]);
  });
  afterAll(() => application?.close());

  /** Every mail so far, once there are as many. */
  async function mails(count: number): Promise<Mail[]> {
    const folder = join(application.running.runtime.config.home, 'mail');
    for (let wait = 0; wait < 400; wait += 1) {
      const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json'));
      if (files.length >= count) {
        const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
        return texts.map((text) => JSON.parse(text) as Mail);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`there are not ${count} mails`);
  }

  it('goes to the person who has uploaded the file, and tells what became of it', async () => {
    await importer.run('reference,latitude,longitude\nA,43.6,1.45\nB,43,6\nC,north,1.45\n');
    const [mail] = await mails(1);
    expect(mail?.to).toContain('admin@postman.example');
    expect(mail?.text).toContain('containers.csv');
    expect(mail?.text).toContain('This is no decimal number.');
  });

  it('is sent once, also when the end is told again', async () => {
    const before = (await mails(1)).length;
    const done = await importer.run('reference,latitude,longitude\nD,43.6,1.45\n');
    await mails(before + 1);
    await importer.undo(done);
    await importer.run('no header\n');
    const all = await mails(before + 2);
    expect(all).toHaveLength(before + 2);
    expect(all.some(({ text }) => text.includes('Missing: reference, latitude, longitude'))).toBe(true);
  });

  it('speaks the language of the organisation, of rows as of whole files', async () => {
    const facteur = await Importer.in(application, 'Facteur', 'fr');
    const before = (await mails(1)).length;
    await facteur.run('reference,latitude,longitude\nA,43,6\n');
    await facteur.run('no header\n');
    const [one, other] = (await mails(before + 2)).filter(({ to }) => to.includes('admin@facteur.example'));
    const text = `${one?.text}${other?.text}`;
    expect(text).toContain('Aucun secteur ne couvre cette position.');
    expect(text).toContain('La première ligne doit nommer les colonnes');
    expect(text).not.toMatch(/No area|Missing:/);
  });
});
