import { dayBefore, isCalendarDay, localTime } from './local-day.js';
import { overdueLimits } from './overdue.rules.js';

describe('the local day', () => {
  it.each([
    ['2026-11-21T22:59:59Z', 'Europe/Paris', '2026-11-21', 23],
    ['2026-11-21T23:00:00Z', 'Europe/Paris', '2026-11-22', 0],
    ['2026-07-01T21:59:59Z', 'Europe/Paris', '2026-07-01', 23],
    ['2026-07-01T22:00:00Z', 'Europe/Paris', '2026-07-02', 0],
    ['2026-11-21T09:59:59Z', 'Pacific/Kiritimati', '2026-11-21', 23],
    ['2026-11-21T10:00:00Z', 'Pacific/Kiritimati', '2026-11-22', 0],
    ['2026-01-01T02:00:00Z', 'America/Toronto', '2025-12-31', 21],
    ['2026-11-21T18:20:00Z', 'Asia/Kathmandu', '2026-11-22', 0],
  ])('at %s in %s is %s, %i o’clock', (instant, timeZone, day, hour) => {
    expect(localTime(new Date(instant), timeZone)).toEqual({ day, hour });
  });

  it('follows the clock when it is put forward and back', () => {
    const paris = (instant: string) => localTime(new Date(instant), 'Europe/Paris').hour;
    expect([paris('2026-03-29T00:59:59Z'), paris('2026-03-29T01:00:00Z')]).toEqual([1, 3]);
    expect([paris('2026-10-25T00:30:00Z'), paris('2026-10-25T01:30:00Z')]).toEqual([2, 2]);
  });

  it.each([
    ['2026-03-01', '2026-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2026-01-01', '2025-12-31'],
    ['2026-03-30', '2026-03-29'],
  ])('before %s is %s', (day, before) => expect(dayBefore(day)).toBe(before));

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20261121', '', '2026-11-21T00:00:00Z', '+02026-11-21'])(
    'is none that is written %j',
    (text) => expect(isCalendarDay(text)).toBe(false),
  );

  it('is one in leap years too', () => expect(isCalendarDay('2024-02-29')).toBe(true));
});

describe('a tour is overdue', () => {
  const limits = (instant: string) => overdueLimits(new Date(instant), 'Europe/Paris');

  it('when its day has ended and it was not started', () => {
    expect(limits('2026-11-21T22:59:59Z').plannedUpTo).toBe('2026-11-20');
    expect(limits('2026-11-21T23:00:00Z').plannedUpTo).toBe('2026-11-21');
  });

  it('when it runs at 20:00 of its day by the local clock', () => {
    expect(limits('2026-11-21T18:59:59Z').runningUpTo).toBe('2026-11-20');
    expect(limits('2026-11-21T19:00:00Z').runningUpTo).toBe('2026-11-21');
    expect(limits('2026-07-21T17:59:59Z').runningUpTo).toBe('2026-07-20');
    expect(limits('2026-07-21T18:00:00Z').runningUpTo).toBe('2026-07-21');
  });

  it('still after midnight', () => {
    expect(limits('2026-11-21T23:00:00Z').runningUpTo).toBe('2026-11-21');
  });
});
