import { DomainError } from '../shared/domain-error.js';
import { createOrganisation, type Organisation, ORGANISATION_NAME_MAX } from './organisation.js';

const anOrganisation = (changes: Partial<Organisation> = {}): Organisation => ({
  id: '0197a000-0000-7000-8000-000000000001',
  name: 'Tisséa Textile',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  ...changes,
});

const codes = (changes: Partial<Organisation>): string[] => {
  try {
    createOrganisation(anOrganisation(changes));
    return [];
  } catch (error) {
    if (error instanceof DomainError && error.code === 'organisation.invalid') {
      return error.violations.map(({ code }) => code);
    }
    throw error;
  }
};

describe('an organisation', () => {
  it('keeps what it was given', () => {
    expect(createOrganisation(anOrganisation())).toEqual(anOrganisation());
  });

  it.each(['UTC', 'Indian/Reunion', 'America/Argentina/Buenos_Aires', 'Pacific/Chatham'])(
    'may live in the time zone %s',
    (timeZone) => expect(codes({ timeZone })).toEqual([]),
  );
  it.each(['', 'Paris', 'Europe/Lutetia', 'Europe/Paris\0', ' UTC', '../etc/passwd', 'constructor'])(
    'may not live in the time zone %j',
    (timeZone) => expect(codes({ timeZone })).toEqual(['organisation.time_zone_unknown']),
  );
  it('may not live in an offset, whose sign PostgreSQL reads the other way round', () => {
    expect(codes({ timeZone: '+02:00' })).toEqual(['organisation.time_zone_unknown']);
  });

  it.each(['fr', 'en-GB', 'zh-Hant-TW', 'oc'])('may speak %s', (locale) =>
    expect(codes({ locale })).toEqual([]),
  );
  it.each(['', 'fr_FR', 'français', 'f', 'en-'])('may not speak %j', (locale) => {
    expect(codes({ locale })).toEqual(['organisation.locale_unknown']);
  });

  it('reports every broken value at once', () => {
    expect(codes({ name: '\u2003', timeZone: 'x', locale: '?' })).toEqual([
      'text.blank',
      'organisation.time_zone_unknown',
      'organisation.locale_unknown',
    ]);
    expect(codes({ name: 'é'.repeat(ORGANISATION_NAME_MAX) })).toEqual([]);
    expect(codes({ name: 'é'.repeat(ORGANISATION_NAME_MAX + 1) })).toEqual(['text.too_long']);
  });
});
