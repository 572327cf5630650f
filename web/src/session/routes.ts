import type { Permission, Role } from '@glaneur/sdk';
import { lazy, type ComponentType } from 'react';
import type { ShellTexts } from '../i18n/staff/shell.en.js';
import {
  AREA_GLYPH,
  BOX_GLYPH,
  HOME_GLYPH,
  IMPORT_GLYPH,
  PEOPLE_GLYPH,
  PLAN_GLYPH,
  ROUTE_GLYPH,
  SITE_GLYPH,
  TRUCK_GLYPH,
} from '../components/glyphs.js';

export interface PageProps {
  params: Record<string, string>;
  query: string;
}

type NavGroup = keyof ShellTexts['groups'];

export interface StaffRoute {
  path: string;
  permission: Permission;
  page: ComponentType<PageProps>;
  /** Where it stands in the navigation; left out: it is reached from another page. */
  nav?: {
    group: NavGroup;
    label: keyof ShellTexts['nav'];
    glyph: string;
    /** Wanted in the phone's bottom bar, which has room for a few. */
    often?: boolean;
  };
  /** The content takes the whole width and height: a map stands beside it. */
  wide?: boolean;
}

const page = (load: () => Promise<{ default: ComponentType<PageProps> }>) => lazy(load);

/** Every page that asks for a sign-in: who may open it and where it stands in the navigation. Each is a file of its own. */
export const ROUTES: readonly StaffRoute[] = [
  {
    path: '/admin',
    permission: 'organisation.manage',
    page: page(() => import('../admin/OverviewPage.js')),
    nav: { group: 'overview', label: 'overview', glyph: HOME_GLYPH, often: true },
  },
  {
    path: '/dispatch',
    permission: 'tours.plan',
    page: page(() => import('../dispatch/DayPage.js')),
    nav: { group: 'tours', label: 'today', glyph: ROUTE_GLYPH, often: true },
    wide: true,
  },
  {
    path: '/dispatch/plan',
    permission: 'tours.plan',
    page: page(() => import('../dispatch/PlanPage.js')),
    nav: { group: 'tours', label: 'plan', glyph: PLAN_GLYPH, often: true },
    wide: true,
  },
  {
    path: '/dispatch/vehicles',
    permission: 'tours.plan',
    page: page(() => import('../dispatch/VehiclesPage.js')),
    nav: { group: 'tours', label: 'vehicles', glyph: TRUCK_GLYPH },
  },
  {
    path: '/dispatch/tours/:id',
    permission: 'tours.plan',
    page: page(() => import('../dispatch/TourPage.js')),
    wide: true,
  },
  {
    path: '/dispatch/tours/:id/change',
    permission: 'tours.plan',
    page: page(() => import('../dispatch/ChangePlanPage.js')),
    wide: true,
  },
  {
    path: '/admin/containers',
    permission: 'network.write',
    page: page(() => import('../admin/containers/ContainersPage.js')),
    nav: { group: 'network', label: 'containers', glyph: BOX_GLYPH, often: true },
    wide: true,
  },
  {
    path: '/admin/containers/:id',
    permission: 'network.write',
    page: page(() => import('../admin/containers/ContainerPage.js')),
  },
  {
    path: '/admin/areas',
    permission: 'network.write',
    page: page(() => import('../admin/areas/AreasPage.js')),
    nav: { group: 'network', label: 'areas', glyph: AREA_GLYPH },
    wide: true,
  },
  {
    path: '/admin/areas/new',
    permission: 'network.write',
    page: page(() => import('../admin/areas/NewAreaPage.js')),
    wide: true,
  },
  {
    path: '/admin/areas/:id',
    permission: 'network.write',
    page: page(() => import('../admin/areas/EditAreaPage.js')),
    wide: true,
  },
  {
    path: '/admin/sites',
    permission: 'network.write',
    page: page(() => import('../admin/sites/SitesPage.js')),
    nav: { group: 'network', label: 'sites', glyph: SITE_GLYPH },
  },
  {
    path: '/admin/imports',
    permission: 'imports.run',
    page: page(() => import('../admin/imports/ImportsPage.js')),
    nav: { group: 'network', label: 'imports', glyph: IMPORT_GLYPH },
  },
  {
    path: '/admin/imports/:id',
    permission: 'imports.run',
    page: page(() => import('../admin/imports/ImportPage.js')),
  },
  {
    path: '/admin/people',
    permission: 'organisation.manage',
    page: page(() => import('../admin/people/PeoplePage.js')),
    nav: { group: 'organisation', label: 'people', glyph: PEOPLE_GLYPH },
  },
  {
    path: '/driver',
    permission: 'tours.drive',
    page: page(() => import('../driver/TodayPage.js')),
    nav: { group: 'tours', label: 'tour', glyph: TRUCK_GLYPH },
  },
  {
    path: '/driver/scan',
    permission: 'tours.drive',
    page: page(() => import('../driver/ScanPage.js')),
  },
  {
    path: '/driver/tours/:tourId/stops/:stopId',
    permission: 'tours.drive',
    page: page(() => import('../driver/StopPage.js')),
  },
  {
    path: '/driver/tours/:tourId/close',
    permission: 'tours.drive',
    page: page(() => import('../driver/ClosePage.js')),
  },
];

/** Where a person's work is. */
export const START_PAGE: Record<Role, string> = {
  admin: '/admin',
  dispatcher: '/dispatch',
  driver: '/driver',
};
