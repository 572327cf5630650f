import type { Actor } from '../../domain/identity/index.js';
import type { ContainerChange, ContainerFields } from '../../domain/network/container.events.js';
import type { ContainerStatus, ContainerType } from '../../domain/network/container.rules.js';
import type { SiteKind } from '../../domain/network/site.js';
import type { Boundary } from '../../domain/shared/boundary.js';
import type { Page, PageRequest } from '../shared/page.js';

/** A GeoJSON point, WGS84. */
export interface Point {
  readonly type: 'Point';
  readonly coordinates: readonly [longitude: number, latitude: number];
}

export interface SiteView {
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly position: Point;
  readonly address: string | null;
  /** ISO 8601 UTC; null while it is in use. */
  readonly archivedAt: string | null;
  readonly version: number;
  readonly createdAt: string;
}

/** An area as a list shows it; the boundary can be thousands of positions and comes with the single area only. */
export interface AreaSummary {
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  readonly code: string;
  /** Square metres on the spheroid. */
  readonly surfaceM2: number;
  readonly archivedAt: string | null;
  readonly version: number;
  readonly createdAt: string;
}

export interface AreaView extends AreaSummary {
  readonly boundary: Boundary;
}

/** Something that a person should look at; it is stored all the same. */
export interface Warning {
  readonly code: 'container.outside_area';
  readonly message: string;
}

export interface ContainerView {
  readonly id: string;
  readonly areaId: string;
  readonly reference: string;
  readonly name: string;
  readonly type: ContainerType;
  readonly capacityL: number | null;
  readonly status: ContainerStatus;
  readonly statusReason: string | null;
  readonly suspendedFrom: string | null;
  readonly suspendedUntil: string | null;
  readonly position: Point;
  readonly address: string | null;
  readonly municipalityCode: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly warnings: readonly Warning[];
  readonly version: number;
  readonly createdAt: string;
}

/** One line of a container's history: what was and what is, of the fields that this change has changed. */
export interface HistoryLine {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly kind: ContainerChange;
  /** The container's version since then. */
  readonly version: number;
  /** null: the clock. */
  readonly actorId: string | null;
  /** null also for whoever is no member any more. */
  readonly actorName: string | null;
  readonly before: ContainerFields;
  readonly after: ContainerFields;
}

export type SiteSort = 'name';
export type AreaSort = 'name' | 'code';
export type ContainerSort = 'reference' | 'name';

export type HistorySort = 'version';

/** Whether what is archived is left out, asked for alone, or listed with the rest. */
export type ArchivedFilter = 'without' | 'only' | 'all';

export interface SiteFilters {
  readonly archived: ArchivedFilter;
}

export interface AreaFilters {
  readonly archived: ArchivedFilter;
  readonly siteId?: string | undefined;
}

export interface ContainerFilters {
  readonly areaId?: string | undefined;
  readonly types?: readonly ContainerType[] | undefined;
  readonly statuses?: readonly ContainerStatus[] | undefined;
  readonly reference?: string | undefined;
  readonly municipalityCode?: string | undefined;
  /** Litres, both included. A container without a capacity matches neither. */
  readonly minCapacityL?: number | undefined;
  readonly maxCapacityL?: number | undefined;
  /** true: only those that are not removed and stand outside their area. */
  readonly outsideArea?: boolean | undefined;
  /** Part of the name or of the reference, in capitals or not. */
  readonly text?: string | undefined;
}

/**
 * Reads the actor's organisation's network: one SQL statement an answer, no aggregate.
 * Single reads throw DomainError `not_found` (`site.not_found`, …), also for another organisation's id;
 * lists throw `invalid` `page.cursor_invalid` for a cursor that is not theirs.
 */
export abstract class NetworkReader {
  abstract site(actor: Actor, id: string): Promise<SiteView>;
  abstract sites(actor: Actor, filters: SiteFilters, page: PageRequest<SiteSort>): Promise<Page<SiteView>>;
  abstract area(actor: Actor, id: string): Promise<AreaView>;
  abstract areas(actor: Actor, filters: AreaFilters, page: PageRequest<AreaSort>): Promise<Page<AreaSummary>>;
  abstract container(actor: Actor, id: string): Promise<ContainerView>;
  abstract containers(
    actor: Actor,
    filters: ContainerFilters,
    page: PageRequest<ContainerSort>,
  ): Promise<Page<ContainerView>>;

  /** @throws DomainError `not_found` `container.not_found` */
  abstract history(
    actor: Actor,
    containerId: string,
    page: PageRequest<HistorySort>,
  ): Promise<Page<HistoryLine>>;
}
