import type { Localised } from '@glaneur/website-config';
import { MediaLibrary } from '../../../domain/publishing/media-library.repository.js';
import { noSuchWebsite } from '../../../domain/publishing/website.js';
import {
  MEDIA_PER_WEBSITE_MAX,
  noSuchMedia,
  tooManyMedia,
  type WebsiteMedia,
} from '../../../domain/publishing/website-media.js';
import { stale } from '../shared/stale.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

interface MediaRow {
  readonly id: string;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly alt: Localised;
  readonly version: number;
}

const COLUMNS = 'id, hash, width, height, bytes, alt, version';
const OF_WEBSITE = 'FROM website_media WHERE organisation_id = $1 AND website_id = $2';

/** Whoever adds holds the website, so that two at once count each other. */
const LOCK = 'SELECT id FROM websites WHERE organisation_id = $1 AND id = $2 FOR UPDATE';

const INSERT = `
INSERT INTO website_media (organisation_id, website_id, ${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const DESCRIBE = `
UPDATE website_media SET (alt, version) = ($4, $5)
 WHERE organisation_id = $1 AND website_id = $2 AND id = $3 AND version = $5::integer - 1`;

export class TypeOrmMediaLibrary extends MediaLibrary {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async add(media: WebsiteMedia): Promise<WebsiteMedia> {
    const { organisationId, websiteId, id, hash, width, height, bytes, alt, version } = media;
    const locked = await this.query<unknown[]>(LOCK, [organisationId, websiteId]);
    if (locked.length === 0) throw noSuchWebsite();
    const there = await this.of(organisationId, websiteId);
    const same = there.find((one) => one.hash === hash);
    if (same) return same;
    if (there.length >= MEDIA_PER_WEBSITE_MAX) throw tooManyMedia();
    const values = [organisationId, websiteId, id, hash, width, height, bytes, JSON.stringify(alt), version];
    await this.query(INSERT, values);
    return media;
  }

  async of(organisationId: string, websiteId: string): Promise<readonly WebsiteMedia[]> {
    const sql = `SELECT ${COLUMNS} ${OF_WEBSITE} ORDER BY id`;
    const rows = await this.query<MediaRow[]>(sql, [organisationId, websiteId]);
    return rows.map((row) => ({ organisationId, websiteId, ...row }));
  }

  async find(organisationId: string, websiteId: string, id: string): Promise<WebsiteMedia> {
    const sql = `SELECT ${COLUMNS} ${OF_WEBSITE} AND id = $3`;
    const [row] = await this.query<MediaRow[]>(sql, [organisationId, websiteId, id]);
    if (!row) throw noSuchMedia();
    return { organisationId, websiteId, ...row };
  }

  async describe({ organisationId, websiteId, id, alt, version }: WebsiteMedia): Promise<void> {
    const values = [organisationId, websiteId, id, JSON.stringify(alt), version];
    const [, count] = await this.query<[unknown[], number]>(DESCRIBE, values);
    if (count === 0) throw stale();
  }

  async remove(organisationId: string, websiteId: string, id: string): Promise<void> {
    await this.query(`DELETE ${OF_WEBSITE} AND id = $3`, [organisationId, websiteId, id]);
  }

  private query<Result>(sql: string, values: unknown[]): Promise<Result> {
    return this.unitOfWork.manager().query<Result>(sql, values);
  }
}
