import { DomainError } from '../shared/domain-error.js';
import { ADDRESS_MAX, Site, SITE_NAME_MAX, type SiteProperties } from './site.js';

const aSite = (changes: Partial<SiteProperties> = {}): SiteProperties => ({
  name: 'Dépôt de Fondeyre',
  kind: 'depot',
  position: { longitude: 1.428, latitude: 43.638 },
  address: null,
  ...changes,
});
const create = (changes: Partial<SiteProperties>) =>
  Site.create('id', 'organisation', aSite(changes), 'somebody');
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

describe('a site that changes', () => {
  const at = new Date('2026-11-21T08:00:00Z');
  const stored = Site.restore({ ...create({}), version: 7 });

  it('keeps what is not mentioned, is one version higher and says which fields differ', () => {
    const changed = stored.change({ name: 'Dépôt du Nord', address: null }, 'somebody');
    expect(changed).toMatchObject({
      id: 'id',
      version: 8,
      properties: { ...aSite(), name: 'Dépôt du Nord' },
    });
    expect(changed.events).toEqual([
      {
        type: 'site.changed',
        organisationId: 'organisation',
        aggregateId: 'id',
        version: 8,
        actorId: 'somebody',
        payload: { fields: ['name'] },
      },
    ]);
    expect(stored.properties.name).toBe(aSite().name);
  });

  it('is itself where nothing differs, to the seventh decimal', () => {
    const position = { longitude: 1.42800000001, latitude: 43.638 };
    expect(stored.change({ position }, 'somebody')).toBe(stored);
    expect(stored.change({}, 'somebody')).toBe(stored);
  });

  it('keeps the rules of a new one', () => {
    expect(() => stored.change({ name: ' ' }, 'somebody')).toThrow(
      expect.objectContaining({ code: 'site.invalid' }),
    );
  });

  it('is archived once and brought back once', () => {
    const archived = stored.archive(at, 'somebody');
    expect(archived).toMatchObject({ version: 8, archivedAt: at, events: [{ type: 'site.archived' }] });
    expect(() => archived.archive(at, 'somebody')).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'site.archived' }),
    );
    const back = Site.restore(archived).bringBack('somebody');
    expect(back).toMatchObject({ version: 9, archivedAt: null, events: [{ type: 'site.restored' }] });
    expect(() => back.bringBack('somebody')).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'site.not_archived' }),
    );
  });

  it('carries no events once it is read from storage', () => {
    expect(create({}).events).toMatchObject([{ type: 'site.created', version: 1, actorId: 'somebody' }]);
    expect(stored.events).toEqual([]);
  });
});
