import type { Actor } from '../../domain/identity/index.js';
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
  readonly version: number;
  /** ISO 8601 UTC. */
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
  readonly version: number;
  readonly createdAt: string;
}

export interface AreaView extends AreaSummary {
  readonly boundary: Boundary;
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
  readonly version: number;
  readonly createdAt: string;
}

export type SiteSort = 'name';
export type AreaSort = 'name' | 'code';
export type ContainerSort = 'reference' | 'name';

export interface AreaFilters {
  readonly siteId?: string | undefined;
}

export interface ContainerFilters {
  readonly areaId?: string | undefined;
  readonly types?: readonly ContainerType[] | undefined;
  readonly statuses?: readonly ContainerStatus[] | undefined;
  readonly reference?: string | undefined;
  readonly municipalityCode?: string | undefined;
}

/**
 * Reads the actor's organisation's network: one SQL statement an answer, no aggregate.
 * Single reads throw DomainError `not_found` (`site.not_found`, …), also for another organisation's id;
 * lists throw `invalid` `page.cursor_invalid` for a cursor that is not theirs.
 */
export abstract class NetworkReader {
  abstract site(actor: Actor, id: string): Promise<SiteView>;
  abstract sites(actor: Actor, page: PageRequest<SiteSort>): Promise<Page<SiteView>>;
  abstract area(actor: Actor, id: string): Promise<AreaView>;
  abstract areas(actor: Actor, filters: AreaFilters, page: PageRequest<AreaSort>): Promise<Page<AreaSummary>>;
  abstract container(actor: Actor, id: string): Promise<ContainerView>;
  abstract containers(
    actor: Actor,
    filters: ContainerFilters,
    page: PageRequest<ContainerSort>,
  ): Promise<Page<ContainerView>>;
}
