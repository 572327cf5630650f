import {
  type MediaSort,
  type MediaView,
  type RevisionSort,
  type RevisionSummary,
  type RevisionView,
  type WebsiteSort,
  WebsitesReader,
  type WebsiteView,
} from '../../../application/publishing/websites-reader.port.js';
import type { Page, PageRequest } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { noSuchMedia } from '../../../domain/publishing/website-media.js';
import { noSuchRevision, noSuchWebsite } from '../../../domain/publishing/website.js';
import type { DomainError } from '../../../domain/shared/domain-error.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { Conditions } from '../shared/conditions.js';
import { type ListStatement, readPage } from '../shared/keyset-page.js';
import { MEDIA, REVISIONS, WEBSITES } from './websites.statements.js';

const WITH_CONFIG = { ...REVISIONS, columns: `${REVISIONS.columns}, config` };

/** Reads websites by SQL as the application role: the WHERE names the organisation, the policies hold it. */
export class PostgisWebsitesReader extends WebsitesReader {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  website(actor: Actor, id: string): Promise<WebsiteView> {
    return this.one<WebsiteView>(
      actor,
      WEBSITES,
      own(actor).add((put) => `id = ${put(id)}`),
      noSuchWebsite,
    );
  }

  websites(actor: Actor, page: PageRequest<WebsiteSort>): Promise<Page<WebsiteView>> {
    return this.page<WebsiteView, WebsiteSort>(actor, WEBSITES, own(actor), page);
  }

  draft(actor: Actor, websiteId: string): Promise<RevisionView> {
    const newest = of(actor, websiteId).add(
      () => `revision = (SELECT w.draft_revision FROM websites w
                          WHERE w.organisation_id = website_revisions.organisation_id AND w.id = website_id)`,
    );
    return this.one<RevisionView>(actor, WITH_CONFIG, newest, noSuchWebsite);
  }

  async revision(actor: Actor, websiteId: string, revision: number): Promise<RevisionView> {
    await this.website(actor, websiteId);
    const wanted = of(actor, websiteId).add((put) => `revision = ${put(revision)}`);
    return this.one<RevisionView>(actor, WITH_CONFIG, wanted, noSuchRevision);
  }

  async revisions(
    actor: Actor,
    websiteId: string,
    page: PageRequest<RevisionSort>,
  ): Promise<Page<RevisionSummary>> {
    await this.website(actor, websiteId);
    return this.page<RevisionSummary, RevisionSort>(actor, REVISIONS, of(actor, websiteId), page);
  }

  async media(actor: Actor, websiteId: string, page: PageRequest<MediaSort>): Promise<Page<MediaView>> {
    await this.website(actor, websiteId);
    return this.page<MediaView, MediaSort>(actor, MEDIA, of(actor, websiteId), page);
  }

  async mediaItem(actor: Actor, websiteId: string, id: string): Promise<MediaView> {
    await this.website(actor, websiteId);
    const wanted = of(actor, websiteId).add((put) => `id = ${put(id)}`);
    return this.one<MediaView>(actor, MEDIA, wanted, noSuchMedia);
  }

  private page<Item extends { id: string }, Field extends string>(
    { organisationId }: Actor,
    list: ListStatement<Field>,
    conditions: Conditions,
    page: PageRequest<Field>,
  ): Promise<Page<Item>> {
    return this.unitOfWork.reading(organisationId, (query) =>
      readPage<Item, Field>(query, list, conditions, page),
    );
  }

  private async one<View>(
    { organisationId }: Actor,
    { columns, from }: ListStatement<string>,
    conditions: Conditions,
    missing: () => DomainError,
  ): Promise<View> {
    const sql = `SELECT ${columns} FROM ${from} ${conditions.where()}`;
    const [row] = await this.unitOfWork.reading(organisationId, (query) =>
      query<View>(sql, conditions.parameters()),
    );
    if (row === undefined) throw missing();
    return row;
  }
}

function own({ organisationId }: Actor): Conditions {
  return Conditions.none().add((put) => `organisation_id = ${put(organisationId)}`);
}

function of(actor: Actor, websiteId: string): Conditions {
  return own(actor).add((put) => `website_id = ${put(websiteId)}`);
}
