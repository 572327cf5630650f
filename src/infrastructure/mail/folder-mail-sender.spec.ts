import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMailSenderContract, FROM } from '../../../test/contract/mail-sender.contract.js';
import { arrivedMailOf } from '../../../test/support/mail/arrived-mail.js';
import { FolderKeptMails } from './folder-kept-mails.js';
import { FolderMailSender } from './folder-mail-sender.js';
import { MailFolder } from './mail-folder.js';

async function open() {
  const parent = await mkdtemp(join(tmpdir(), 'glaneur-mail-'));
  const path = join(parent, 'mail');
  const folder = new MailFolder(path);
  const sender = new FolderMailSender(folder, FROM);
  return { path, folder, sender, close: () => rm(parent, { recursive: true, force: true }) };
}

describeMailSenderContract('in a folder', async () => {
  const { path, sender, close } = await open();
  const arrived = async () => {
    const files = (await readdir(path).catch(() => [])).filter((file) => file.endsWith('.eml'));
    const written = await Promise.all(
      files.map(async (file) => ({ file, at: (await stat(join(path, file), { bigint: true })).mtimeNs })),
    );
    const inOrder = written.toSorted((one, other) => (one.at < other.at ? -1 : 1));
    return Promise.all(inOrder.map(async ({ file }) => arrivedMailOf(await readFile(join(path, file)))));
  };
  return { sender, arrived, close };
});

describe('mails in a folder', () => {
  const awa = { address: 'awa@example.org', name: 'Awa', locale: 'fr' };
  const mail = { subject: 'Imported', html: '<p>Imported</p>', text: 'Imported\n' };
  let opened: Awaited<ReturnType<typeof open>>;

  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  it('are files for mail programs, which nobody else on the machine reads', async () => {
    await opened.sender.send(awa, mail, 'key');
    const files = await readdir(opened.path);
    expect(files.toSorted()).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}\.eml$/),
      expect.stringMatching(/^[0-9a-f]{32}\.json$/),
    ]);
    for (const file of files) expect((await stat(join(opened.path, file))).mode & 0o077).toBe(0);
    const eml = await readFile(join(opened.path, files.find((file) => file.endsWith('.eml')) ?? ''), 'utf8');
    expect(eml).toMatch(/^[\w-]+: .*\r\n/);
  });

  it('are there once for each key', async () => {
    await opened.sender.send(awa, mail, 'key');
    await opened.sender.send(awa, { ...mail, subject: 'again' }, 'key');
    const kept = await new FolderKeptMails(opened.folder).list();
    expect(kept.map(({ subject }) => subject)).toEqual(['again']);
  });

  it('are listed newest first, and read by their name', async () => {
    const kept = new FolderKeptMails(opened.folder);
    expect(await kept.list()).toEqual([]);
    for (const subject of ['first', 'second', 'third']) {
      await opened.sender.send(awa, { ...mail, subject }, subject);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const list = await kept.list();
    expect(list.map(({ subject }) => subject)).toEqual(['third', 'second', 'first']);
    expect(await kept.read(list[0]?.name ?? '')).toEqual({ ...list[0], html: mail.html, text: mail.text });
  });

  it.each(['', '..', '../mail', 'a'.repeat(32), '/etc/passwd', `${'0'.repeat(32)}.json`, 'package\0'])(
    'are none under the name %j',
    async (name) => {
      await opened.sender.send(awa, mail, 'key');
      expect(await new FolderKeptMails(opened.folder).read(name)).toBeUndefined();
    },
  );

  it('are shown although a foreign or broken file lies beside them', async () => {
    await opened.sender.send(awa, mail, 'key');
    await writeFile(join(opened.path, 'notes.json'), '{}');
    await writeFile(join(opened.path, `${'0'.repeat(32)}.json`), '{"at":');
    expect(await new FolderKeptMails(opened.folder).list()).toHaveLength(1);
  });
});
