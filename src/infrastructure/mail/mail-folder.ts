import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** As many are shown: the folder itself keeps all. */
const LISTED_MAX = 200;

/** What stands beside each `.eml`, for a page to show without taking it apart. */
export interface FolderEntry {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** A folder of mails: `<name>.eml` for mail programs, `<name>.json` for our page. Each is there whole, or not at all. */
export class MailFolder {
  constructor(private readonly folder: string) {}

  async put(name: string, eml: Uint8Array, entry: FolderEntry): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.write(`${name}.eml`, eml);
    await this.write(`${name}.json`, JSON.stringify(entry));
  }

  /** Newest first. */
  async list(): Promise<{ name: string; entry: FolderEntry }[]> {
    const files = await readdir(this.folder).catch(() => []);
    const names = files
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length));
    const read = await Promise.all(names.map(async (name) => ({ name, entry: await this.read(name) })));
    return read
      .flatMap(({ name, entry }) => (entry ? [{ name, entry }] : []))
      .sort((one, other) => other.entry.at.localeCompare(one.entry.at))
      .slice(0, LISTED_MAX);
  }

  /** undefined: there is none, or the name is no name of ours. */
  async read(name: string): Promise<FolderEntry | undefined> {
    if (!/^[0-9a-f]{32}$/.test(name)) return undefined;
    try {
      return JSON.parse(await readFile(join(this.folder, `${name}.json`), 'utf8')) as FolderEntry;
    } catch {
      return undefined;
    }
  }

  private async write(file: string, content: string | Uint8Array): Promise<void> {
    const incoming = join(this.folder, `.${randomUUID()}`);
    const handle = await open(incoming, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
      await handle.close();
      await rename(incoming, join(this.folder, file));
    } catch (error) {
      await handle.close().catch(() => {});
      await rm(incoming, { force: true });
      throw error;
    }
  }
}
