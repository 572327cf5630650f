import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { postgis } from '@electric-sql/pglite-postgis';
import type { Engine } from './session.js';

/** Settings that PostgreSQL reports to a client at connect (GUC_REPORT). */
const REPORTED = [
  'server_version',
  'server_encoding',
  'client_encoding',
  'DateStyle',
  'IntervalStyle',
  'TimeZone',
  'integer_datetimes',
  'standard_conforming_strings',
  'is_superuser',
  'session_authorization',
  'default_transaction_read_only',
  'in_hot_standby',
];

/** PGlite with PostGIS on a data folder. Not locked: the caller holds the folder. */
export class PGliteEngine implements Engine {
  private constructor(
    private readonly database: PGlite,
    readonly parameters: ReadonlyMap<string, string>,
  ) {}

  /**
   * Opens the data folder; a new one is made from `snapshot` where given. A folder whose making was interrupted has
   * served nobody yet and is made again: a mark beside it tells.
   */
  static async open(folder: string, snapshot?: string): Promise<PGliteEngine> {
    const mark = `${folder}.unfinished`;
    if (existsSync(mark)) await rm(folder, { recursive: true, force: true });
    const isNew = !existsSync(join(folder, 'PG_VERSION'));
    if (isNew) {
      if (existsSync(folder) && readdirSync(folder).length > 0) {
        throw new Error(`${folder} is not empty and holds no database`);
      }
      await writeFile(mark, '');
      await mkdir(folder, { recursive: true, mode: 0o700 });
    }
    const database = await PGlite.create({
      fs: new NodeFS(folder),
      extensions: { postgis },
      relaxedDurability: false,
      ...(isNew && snapshot !== undefined ? { loadDataDir: await readSnapshot(snapshot) } : {}),
    });
    if (isNew) {
      await database.exec('CREATE EXTENSION IF NOT EXISTS postgis; CHECKPOINT');
      await rm(mark);
    }
    const { rows } = await database.query<{ name: string; setting: string }>(
      'SELECT name, setting FROM pg_settings WHERE name = ANY ($1)',
      [REPORTED],
    );
    return new PGliteEngine(database, new Map(rows.map(({ name, setting }) => [name, setting])));
  }

  async execute(messages: Buffer): Promise<Buffer> {
    const chunks: Buffer[] = [];
    await this.database.execProtocolRawStream(messages, {
      syncToFs: false, // NodeFS has written already when a call returns
      onRawData: (bytes) => {
        chunks.push(Buffer.from(bytes)); // copied: the bytes lie in PGlite's own memory
      },
    });
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  }

  /** Writes the gzip'd data folder to a file, whole or not at all. Only after a CHECKPOINT, outside transactions. */
  async dump(file: string): Promise<void> {
    const archive = await this.database.dumpDataDir('gzip');
    const partial = `${file}.${process.pid}.partial`;
    try {
      await writeFile(partial, Buffer.from(await archive.arrayBuffer()));
      await rename(partial, file);
    } finally {
      await rm(partial, { force: true });
    }
  }

  async close(): Promise<void> {
    await this.database.close();
  }
}

async function readSnapshot(file: string): Promise<Blob> {
  return new Blob([await readFile(file)], { type: 'application/x-gzip' });
}
