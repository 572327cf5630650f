import { DomainError } from '../shared/domain-error.js';
import { ADDRESS_MAX, Site, SITE_NAME_MAX, type SiteProperties } from './site.js';

const aSite = (changes: Partial<SiteProperties> = {}): SiteProperties => ({
  name: 'Dépôt de Fondeyre',
  kind: 'depot',
  position: { longitude: 1.428, latitude: 43.638 },
  address: null,
  ...changes,
});
const create = (changes: Partial<SiteProperties>) => Site.create('id', 'organisation', aSite(changes));
const codes = (changes: Partial<SiteProperties>): string[] => {
  try {
    create(changes);
    return [];
  } catch (error) {
    if (error instanceof DomainError && error.code === 'site.invalid')
      return error.violations.map(({ code }) => code);
    throw error;
  }
};

describe('a site', () => {
  it('is born at version 1 with its position to 7 decimals', () => {
    const site = create({ position: { longitude: 1.42800000001, latitude: 43.638 } });
    expect(site).toMatchObject({ id: 'id', organisationId: 'organisation', version: 1, properties: aSite() });
  });

  it.each([
    [{ name: 'n'.repeat(SITE_NAME_MAX), address: 'a'.repeat(ADDRESS_MAX) }, []],
    [{ name: '' }, ['text.blank']],
    [
      { name: 'n'.repeat(SITE_NAME_MAX + 1), address: 'a'.repeat(ADDRESS_MAX + 1) },
      ['text.too_long', 'text.too_long'],
    ],
    [{ address: 'a\0' }, ['text.nul']],
    [{ position: { longitude: 0, latitude: 90.1 } }, ['position.latitude_out_of_range']],
  ])('reports what breaks its rules: case %#', (changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });
});
