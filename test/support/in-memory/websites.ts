import { WebsiteReferences } from '../../../src/application/publishing/website-references.port.js';
import type { Outbox } from '../../../src/application/shared/outbox.port.js';
import { MediaLibrary } from '../../../src/domain/publishing/media-library.repository.js';
import type { RemovedWebsite } from '../../../src/domain/publishing/removed-website.js';
import {
  noSuchRevision,
  noSuchWebsite,
  Website,
  type WebsiteRevision,
} from '../../../src/domain/publishing/website.js';
import {
  MEDIA_PER_WEBSITE_MAX,
  noSuchMedia,
  tooManyMedia,
  type WebsiteMedia,
} from '../../../src/domain/publishing/website-media.js';
import { REVISIONS_KEPT, Websites } from '../../../src/domain/publishing/websites.repository.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import { InMemoryOutbox } from './outbox.js';
import type { InMemoryStore, RevisionRow } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

/** Units of work run one after the other here: whoever finds a website holds it. */
export class InMemoryWebsites extends Websites {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly outbox: Outbox = new InMemoryOutbox(unitOfWork),
  ) {
    super();
  }

  async add(website: Website): Promise<void> {
    this.unitOfWork.statement(website.organisationId, (store) => {
      refuseTaken(store, website);
      store.insert('websites', stored(website));
      keepRevisions(store, website);
    });
    await this.outbox.append(website.events);
  }

  async find(organisationId: string, id: string): Promise<Website> {
    return this.unitOfWork.statement(organisationId, ({ tables }) => {
      const found = tables.websites.find((one) => one.organisationId === organisationId && one.id === id);
      if (!found) throw noSuchWebsite();
      return found;
    });
  }

  async revision(organisationId: string, websiteId: string, revision: number): Promise<WebsiteRevision> {
    return this.unitOfWork.statement(organisationId, ({ tables }) => {
      const found = tables.revisions.find(
        (row) => isOf(organisationId, websiteId)(row) && row.revision === revision,
      );
      if (!found) throw noSuchRevision();
      const { config, savedBy, savedAt, restoredFrom } = found;
      return { revision, config, savedBy, savedAt, restoredFrom };
    });
  }

  async save(website: Website): Promise<void> {
    this.unitOfWork.statement(website.organisationId, (store) => {
      refuseTaken(store, website);
      const over = ({ id, version }: Website) => id === website.id && version === website.version - 1;
      if (!store.replace('websites', over, stored(website))) {
        throw new DomainError('stale', 'version.stale', 'changed meanwhile');
      }
      keepRevisions(store, website);
    });
    await this.outbox.append(website.events);
  }

  async remove({ organisationId, id, version, events }: RemovedWebsite): Promise<void> {
    this.unitOfWork.statement(organisationId, (store) => {
      const { websites, revisions, media } = store.tables;
      const isMeant = (one: Website) => one.id === id && one.version === version - 1;
      if (!websites.some(isMeant)) throw new DomainError('stale', 'version.stale', 'changed meanwhile');
      const ofThis = isOf(organisationId, id);
      store.tables = {
        ...store.tables,
        websites: websites.filter((one) => !isMeant(one)),
        revisions: revisions.filter((row) => !ofThis(row)),
        media: media.filter((one) => !ofThis(one)),
      };
    });
    await this.outbox.append(events);
  }
}

export class InMemoryMediaLibrary extends MediaLibrary {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async add(media: WebsiteMedia): Promise<WebsiteMedia> {
    const { organisationId, websiteId } = media;
    return this.unitOfWork.statement(organisationId, (store) => {
      if (!store.tables.websites.some((one) => one.id === websiteId)) throw noSuchWebsite();
      const there = store.tables.media.filter(isOf(organisationId, websiteId));
      const same = there.find(({ hash }) => hash === media.hash);
      if (same) return same;
      if (there.length >= MEDIA_PER_WEBSITE_MAX) throw tooManyMedia();
      store.insert('media', media);
      return media;
    });
  }

  async of(organisationId: string, websiteId: string): Promise<readonly WebsiteMedia[]> {
    return this.unitOfWork.statement(organisationId, ({ tables }) =>
      tables.media.filter(isOf(organisationId, websiteId)),
    );
  }

  async find(organisationId: string, websiteId: string, id: string): Promise<WebsiteMedia> {
    const found = (await this.of(organisationId, websiteId)).find((media) => media.id === id);
    if (!found) throw noSuchMedia();
    return found;
  }

  async describe(media: WebsiteMedia): Promise<void> {
    this.unitOfWork.statement(media.organisationId, (store) => {
      const over = ({ id, version }: WebsiteMedia) => id === media.id && version === media.version - 1;
      if (!store.replace('media', over, media)) {
        throw new DomainError('stale', 'version.stale', 'changed meanwhile');
      }
    });
  }

  async remove(organisationId: string, websiteId: string, id: string): Promise<void> {
    this.unitOfWork.statement(organisationId, (store) => {
      const isMeant = (media: WebsiteMedia) => isOf(organisationId, websiteId)(media) && media.id === id;
      store.tables = { ...store.tables, media: store.tables.media.filter((media) => !isMeant(media)) };
    });
  }
}

export class InMemoryWebsiteReferences extends WebsiteReferences {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async unknownAreas(organisationId: string, ids: readonly string[]): Promise<readonly string[]> {
    return this.unitOfWork.statement(organisationId, ({ tables }) => {
      const known = tables.areas.filter((area) => area.organisationId === organisationId);
      return ids.filter((id) => !known.some((area) => area.id === id));
    });
  }
}

const isOf =
  (organisationId: string, websiteId: string) =>
  (row: { readonly organisationId: string; readonly websiteId: string }): boolean =>
    row.organisationId === organisationId && row.websiteId === websiteId;

/** Events are not part of what is stored. */
function stored({ id, organisationId, version, properties }: Website): Website {
  return Website.restore(id, organisationId, version, properties);
}

function refuseTaken({ tables }: InMemoryStore, { id, properties: { slug, customDomain } }: Website): void {
  const others = tables.websites.filter((one) => one.id !== id).map(({ properties }) => properties);
  if (others.some((one) => one.slug === slug)) throw taken('website.slug_taken', 'slug');
  if (customDomain !== null && others.some((one) => one.customDomain === customDomain)) {
    throw taken('website.domain_taken', 'customDomain');
  }
}

function taken(code: string, path: string): DomainError {
  return new DomainError('conflict', code, 'taken', [{ path, code, message: 'taken' }]);
}

function keepRevisions(store: InMemoryStore, { organisationId, id, properties }: Website): void {
  const { draft, published } = properties;
  const ofThis = isOf(organisationId, id);
  if (!store.tables.revisions.some((row) => ofThis(row) && row.revision === draft.revision)) {
    store.insert('revisions', { ...draft, organisationId, websiteId: id, wasPublished: false });
  }
  const isPublished = (row: RevisionRow) => ofThis(row) && row.revision === published?.revision;
  store.exchange('revisions', isPublished, (row) => ({ ...row, wasPublished: true }));
  const isOld = (row: RevisionRow) =>
    ofThis(row) && row.revision <= draft.revision - REVISIONS_KEPT && !row.wasPublished;
  store.tables = { ...store.tables, revisions: store.tables.revisions.filter((row) => !isOld(row)) };
}
