/**
 * Glaneur's typed client. Everything under `generated/` is written by `npm run sdk` from
 * `api/openapi.json`; this file says how the pages and the tests get at it.
 */
import type {
  Area,
  Container,
  HistoryLine,
  Import,
  ListSitesData,
  Self,
  Site,
  Skip,
  Stop,
  Tour,
} from './generated/index.js';

export { createClient, createConfig, formDataBodySerializer, type Client } from './generated/client/index.js';
export * from './generated/index.js';

/** Values of the API that have no schema of their own. */
export type Archived = NonNullable<NonNullable<ListSitesData['query']>['archived']>;
export type ContainerStatus = Container['status'];
export type ContainerType = Container['type'];
export type HistoryKind = HistoryLine['kind'];
export type ImportMode = Import['mode'];
export type ImportState = Import['state'];
export type MultiPolygon = Area['boundary'];
export type Permission = Self['permissions'][number];
export type Role = Self['role'];
export type SiteKind = Site['kind'];
export type SkipReason = Skip['reason'];
export type StopState = Stop['state'];
export type TourState = Tour['state'];
