/** A position as GeoJSON writes it: [longitude, latitude] in degrees, WGS84. */
export type Position = readonly [longitude: number, latitude: number];

/** A closed ring of positions: the first is repeated at the end. */
export type Ring = readonly Position[];

/** GeoJSON MultiPolygon; outer rings counter-clockwise, holes clockwise (RFC 7946, section 3.1.6). */
export interface MultiPolygon {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly Ring[])[];
}

/** The demo tenant. */
export interface OrganisationRecord {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly locale: string;
}

/** A demo account; the loader hashes the password. */
export interface UserRecord {
  readonly id: string;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: 'admin' | 'dispatcher' | 'driver';
  readonly password: string;
  /** Runs the installation itself. */
  readonly operator: boolean;
}

/** A place the organisation works from. */
export interface SiteRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: 'depot' | 'sorting_centre' | 'thrift_store';
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly address: string;
}

/** A collection sector. */
export interface AreaRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly siteId: string;
  readonly name: string;
  readonly code: string;
  readonly boundary: MultiPolygon;
}

export type ContainerType = 'textile' | 'shoes' | 'toys' | 'books' | 'household_linen' | 'mixed';
export type ContainerStatus = 'planned' | 'active' | 'suspended' | 'removed';

/**
 * A container. The three suspension fields are set for `suspended` ones only, as local dates (YYYY-MM-DD).
 * `municipalityCode` is the INSEE code, null where a container stands too far from its town to claim it.
 */
export interface ContainerRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly areaId: string;
  readonly reference: string;
  readonly name: string;
  readonly type: ContainerType;
  readonly capacityL: number;
  readonly status: ContainerStatus;
  readonly statusReason: string | null;
  readonly suspendedFrom: string | null;
  readonly suspendedUntil: string | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly address: string;
  readonly municipalityCode: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A truck or van. */
export interface VehicleRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly registration: string;
  readonly capacityKg: number;
}

/** What was done at a stop. Times are ISO 8601 UTC. */
export interface CollectionRecord {
  readonly id: string;
  readonly collectedAt: string;
  readonly estimatedKg: number;
  readonly fillLevelPercent: number;
}

export interface StopRecord {
  readonly id: string;
  readonly containerId: string;
  readonly sequence: number;
  /** null: the container is still to be emptied. */
  readonly collection: CollectionRecord | null;
}

/** One day's tour: planned, or closed with all stops collected. `day` is local. */
export interface TourRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly day: string;
  readonly state: 'planned' | 'closed';
  readonly driverId: string;
  readonly vehicleId: string;
  readonly startSiteId: string;
  readonly endSiteId: string;
  readonly plannedDistanceM: number;
  readonly startedAt: string | null;
  readonly closedAt: string | null;
  readonly stops: readonly StopRecord[];
}

/** One person's report of a problem. */
export interface TapRecord {
  readonly id: string;
  readonly reportId: string;
  /** Follows it at `/r/{token}`. The demo's are no secret. */
  readonly token: string;
  readonly words: string | null;
  readonly contact: { readonly kind: 'email' | 'phone'; readonly value: string } | null;
  readonly language: 'en' | 'fr';
  readonly at: string;
}

/** A problem that people have reported. Times are ISO 8601 UTC. */
export interface ReportRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly containerId: string;
  readonly category: string;
  readonly state: 'open' | 'triaged' | 'assigned' | 'closed';
  readonly count: number;
  readonly takesTaps: boolean;
  readonly openedAt: string;
  readonly lastTapAt: string;
  readonly triagedAt: string | null;
  readonly triagedBy: string | null;
  readonly assignedAt: string | null;
  readonly assigneeId: string | null;
  readonly closedAt: string | null;
  readonly closure: {
    readonly by: 'emptying' | 'person' | 'merged';
    readonly person: string | null;
    readonly note: string | null;
    readonly emptiedOn: string | null;
    readonly mergedInto: string | null;
  } | null;
  readonly version: number;
  readonly taps: readonly TapRecord[];
  readonly answer: {
    readonly id: string;
    readonly text: string;
    readonly by: string;
    readonly at: string;
  } | null;
}
