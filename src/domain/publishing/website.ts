import type { WebsiteConfig } from '@glaneur/website-config';
import { Aggregate, FIRST_VERSION } from '../shared/aggregate.js';
import type { DomainEvent } from '../shared/domain-event.js';
import { DomainError } from '../shared/domain-error.js';
import { RemovedWebsite } from './removed-website.js';
import type { WebsiteAddress } from './website-address.js';
import { checkedAddress } from './website-address.js';
import { sameConfig } from './website-configuration.js';
import { type WebsiteChange, websiteEvent } from './website.events.js';

/** The configuration as it was saved once: immutable. Its number grows by one with every save of the website's. */
export interface WebsiteRevision {
  readonly revision: number;
  readonly config: WebsiteConfig;
  readonly savedBy: string;
  readonly savedAt: Date;
  /** The earlier revision that it repeats; null when it was written. */
  readonly restoredFrom: number | null;
}

/** Which revision the public is shown, since when, by whom. */
export interface Publication {
  readonly revision: number;
  readonly at: Date;
  readonly by: string;
}

export interface WebsiteProperties extends WebsiteAddress {
  /** The newest revision. */
  readonly draft: WebsiteRevision;
  readonly published: Publication | null;
}

/** Who does it, when. */
export interface WebsiteAction {
  readonly by: string;
  readonly now: Date;
}

/** The operator's public site. The configuration that it takes has passed every rule (`checkedConfig`). */
export class Website extends Aggregate {
  private constructor(
    id: string,
    organisationId: string,
    version: number,
    readonly properties: WebsiteProperties,
    events: readonly DomainEvent[] = [],
  ) {
    super(id, organisationId, version, events);
  }

  /** @throws DomainError `invalid` `website.invalid` */
  static create(
    id: string,
    organisationId: string,
    { config, ...address }: WebsiteAddress & { readonly config: WebsiteConfig },
    { by, now }: WebsiteAction,
  ): Website {
    const draft = { revision: 1, config, savedBy: by, savedAt: now, restoredFrom: null };
    const properties = { ...checkedAddress(address), draft, published: null };
    const identity = { organisationId, aggregateId: id, version: FIRST_VERSION, actorId: by };
    return new Website(id, organisationId, FIRST_VERSION, properties, [websiteEvent('created', identity)]);
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(
    id: string,
    organisationId: string,
    version: number,
    properties: WebsiteProperties,
  ): Website {
    return new Website(id, organisationId, version, properties);
  }

  /**
   * Another slug or domain; what is left out stays. Where nothing differs, the answer is the website itself.
   * @throws DomainError `invalid` `website.invalid`
   */
  moveTo(changes: Partial<WebsiteAddress>, { by }: WebsiteAction): Website {
    const { slug, customDomain } = checkedAddress({ ...this.properties, ...changes });
    if (slug === this.properties.slug && customDomain === this.properties.customDomain) return this;
    return this.become('changed', { ...this.properties, slug, customDomain }, by, { slug, customDomain });
  }

  /** A configuration that is the draft already makes no revision: the answer is the website itself. */
  saveDraft(config: WebsiteConfig, action: WebsiteAction): Website {
    if (sameConfig(config, this.properties.draft.config)) return this;
    return this.withDraft(config, null, action);
  }

  /** Repeats an earlier revision as the newest one; nothing that was saved is lost. */
  restoreRevision({ revision, config }: WebsiteRevision, action: WebsiteAction): Website {
    return this.withDraft(config, revision, action);
  }

  /** Shows the draft to the public. What is shown already may be published again: it is built anew. */
  publish({ by, now }: WebsiteAction): Website {
    const { revision } = this.properties.draft;
    const properties = { ...this.properties, published: { revision, at: now, by } };
    return this.become('published', properties, by, { websiteId: this.id, revision });
  }

  /**
   * For good, with everything that was saved: its slug and domain are free.
   * @param media ids of its pictures, whose files go with it
   */
  remove(media: readonly string[], { by }: Pick<WebsiteAction, 'by'>): RemovedWebsite {
    const { id, organisationId } = this;
    const { slug, customDomain, draft } = this.properties;
    const version = this.version + 1;
    const identity = { organisationId, aggregateId: id, version, actorId: by };
    const payload = { name: draft.config.name, slug, customDomain, media };
    return new RemovedWebsite(id, organisationId, version, [websiteEvent('removed', identity, payload)]);
  }

  private withDraft(config: WebsiteConfig, restoredFrom: number | null, { by, now }: WebsiteAction): Website {
    const revision = this.properties.draft.revision + 1;
    const draft = { revision, config, savedBy: by, savedAt: now, restoredFrom };
    return this.become('draft_saved', { ...this.properties, draft }, by, { revision });
  }

  private become(
    change: WebsiteChange,
    properties: WebsiteProperties,
    by: string,
    payload: DomainEvent['payload'],
  ): Website {
    const { id, organisationId } = this;
    const version = this.version + 1;
    const event = websiteEvent(change, { organisationId, aggregateId: id, version, actorId: by }, payload);
    return new Website(id, organisationId, version, properties, [event]);
  }
}

export function noSuchWebsite(): DomainError {
  return new DomainError('not_found', 'website.not_found', 'There is no such website.');
}

export function noSuchRevision(): DomainError {
  return new DomainError('not_found', 'revision.not_found', 'There is no such revision of this website.');
}

export function notPublished(): DomainError {
  return new DomainError('conflict', 'website.not_published', 'Nobody has published this website yet.');
}

/**
 * Held by whoever changes a draft they have seen.
 * @throws DomainError `stale` `version.stale`
 */
export function expectDraft({ properties }: Website, revision: number): void {
  if (properties.draft.revision === revision) return;
  const message = `The draft was changed meanwhile: it is revision ${properties.draft.revision}, not ${revision}. Read it again.`;
  throw new DomainError('stale', 'version.stale', message);
}
