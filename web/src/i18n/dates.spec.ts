import { addDays, dayOf, startOfDay, writeDay } from './dates.js';

describe('the organisation’s day', () => {
  it('is the day of its own clock, not of UTC', () => {
    const lateEvening = new Date('2026-11-21T23:30:00Z');
    expect(dayOf(lateEvening, 'Europe/Paris')).toBe('2026-11-22');
    expect(dayOf(lateEvening, 'America/Cayenne')).toBe('2026-11-21');
  });

  it.each([
    ['2026-11-21', 'Europe/Paris', '2026-11-20T23:00:00.000Z'],
    ['2026-07-14', 'Europe/Paris', '2026-07-13T22:00:00.000Z'],
    ['2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Paris', '2026-03-29T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Paris', '2026-10-25T23:00:00.000Z'],
    ['2026-11-21', 'Pacific/Noumea', '2026-11-20T13:00:00.000Z'],
    ['2026-11-21', 'America/Cayenne', '2026-11-21T03:00:00.000Z'],
    ['2026-11-21', 'UTC', '2026-11-21T00:00:00.000Z'],
  ])('%s begins in %s at %s', (day, timeZone, instant) => {
    expect(startOfDay(day, timeZone)).toBe(instant);
  });

  it('begins after midnight where the clock jumps over midnight', () => {
    expect(startOfDay('2026-09-06', 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z');
  });
});

describe('calendar days', () => {
  it('are counted across months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('are written out in the language', () => {
    expect(writeDay('2026-11-21', 'en')).toBe('Saturday 21 November');
    expect(writeDay('2026-11-21', 'fr')).toBe('samedi 21 novembre');
  });
});
