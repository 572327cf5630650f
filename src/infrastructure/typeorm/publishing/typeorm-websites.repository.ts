import type { Outbox } from '../../../application/shared/outbox.port.js';
import {
  noSuchRevision,
  noSuchWebsite,
  type Website,
  type WebsiteRevision,
} from '../../../domain/publishing/website.js';
import type { RemovedWebsite } from '../../../domain/publishing/removed-website.js';
import { Websites } from '../../../domain/publishing/websites.repository.js';
import { taken, translating } from '../shared/constraint-errors.js';
import { stale } from '../shared/stale.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import {
  addedWebsite,
  revisionOf,
  type RevisionRow,
  revisionValues,
  savedWebsite,
  websiteOf,
  type WebsiteRow,
} from './website.mapper.js';
import {
  ADD,
  ADD_REVISION,
  FIND_REVISION,
  LOCK,
  MARK_PUBLISHED,
  PRUNE,
  REMOVE,
  REMOVE_PARTS,
  UPDATE,
} from './website.statements.js';

const ERRORS = {
  websites_slug_key: taken('website.slug_taken', 'slug', 'Another website has this slug.'),
  websites_domain_key: taken('website.domain_taken', 'customDomain', 'Another website has this domain.'),
};

export class TypeOrmWebsites extends Websites {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async add(website: Website): Promise<void> {
    await translating(ERRORS, () => this.query(ADD, addedWebsite(website)));
    await this.query(ADD_REVISION, revisionValues(website));
    await this.outbox.append(website.events);
  }

  async find(organisationId: string, id: string): Promise<Website> {
    const [row] = await this.query<WebsiteRow[]>(LOCK, [organisationId, id]);
    if (!row) throw noSuchWebsite();
    return websiteOf(organisationId, id, row);
  }

  async revision(organisationId: string, websiteId: string, revision: number): Promise<WebsiteRevision> {
    const [row] = await this.query<RevisionRow[]>(FIND_REVISION, [organisationId, websiteId, revision]);
    if (!row) throw noSuchRevision();
    return revisionOf(row);
  }

  async save(website: Website): Promise<void> {
    const { organisationId, id, properties } = website;
    const [, count] = await translating(ERRORS, () =>
      this.query<[unknown[], number]>(UPDATE, savedWebsite(website)),
    );
    if (count === 0) throw stale();
    await this.query(ADD_REVISION, revisionValues(website));
    if (properties.published) {
      const { revision, at } = properties.published;
      await this.query(MARK_PUBLISHED, [organisationId, id, revision, at]);
    }
    await this.query(PRUNE, [organisationId, id, properties.draft.revision]);
    await this.outbox.append(website.events);
  }

  async remove({ organisationId, id, version, events }: RemovedWebsite): Promise<void> {
    for (const sql of REMOVE_PARTS) await this.query(sql, [organisationId, id]);
    const [, count] = await this.query<[unknown[], number]>(REMOVE, [organisationId, id, version]);
    if (count === 0) throw stale();
    await this.outbox.append(events);
  }

  private query<Result>(sql: string, values: unknown[]): Promise<Result> {
    return this.unitOfWork.manager().query<Result>(sql, values);
  }
}
