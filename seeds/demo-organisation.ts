import { demoId } from './identifier.js';
import type { OrganisationRecord, SiteRecord, UserRecord } from './records.js';

/** The demo tenant: a fictional charity around Toulouse. */
export const demoOrganisation: OrganisationRecord = {
  id: demoId('organisation', 0),
  name: 'Tisséa Textile',
  slug: 'tissea-textile',
  timeZone: 'Europe/Paris',
  locale: 'fr',
};

/** Password of every demo account. Demo data is never loaded in production. */
export const DEMO_PASSWORD = 'glaneur-demo';

const people = [
  ['admin', 'Camille Fabre'],
  ['dispatcher', 'Nadia Benali'],
  ['driver', 'Thomas Delmas'],
] as const;

/** One account per role; the administrator also runs the installation. */
export const demoUsers: readonly UserRecord[] = people.map(([role, displayName], index) => ({
  id: demoId('user', index),
  membershipId: demoId('membership', index),
  organisationId: demoOrganisation.id,
  email: `${role}@demo.glaneur.example`,
  displayName,
  role,
  password: DEMO_PASSWORD,
  operator: role === 'admin',
}));

const site = (index: number, record: Omit<SiteRecord, 'id' | 'organisationId'>): SiteRecord => ({
  id: demoId('site', index),
  organisationId: demoOrganisation.id,
  ...record,
});

/** The depot in the north, where trucks stand and most tours start and end. */
export const depot = site(0, {
  kind: 'depot',
  name: 'Dépôt de Lalande',
  longitude: 1.4139,
  latitude: 43.6527,
  address: '41 chemin de Fenouillet, 31200 Toulouse',
});

/** The sorting centre in the south-west, which serves the areas of that side. */
export const sortingCentre = site(1, {
  kind: 'sorting_centre',
  name: 'Centre de tri de Thibaud',
  longitude: 1.3902,
  latitude: 43.5618,
  address: '8 rue des Filatures, 31100 Toulouse',
});

/** The thrift store in the centre, which serves the areas of the centre and the south-east. */
export const thriftStore = site(2, {
  kind: 'thrift_store',
  name: 'Friperie Saint-Aubin',
  longitude: 1.4562,
  latitude: 43.6041,
  address: '27 rue de la Colombette, 31000 Toulouse',
});

export const demoSites: readonly SiteRecord[] = [depot, sortingCentre, thriftStore];
