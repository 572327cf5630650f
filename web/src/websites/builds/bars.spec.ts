import { barsByDay, barsByHour, barsByWeekday } from './bars.js';
import { niceTop } from './nice-top.js';

describe('the bars of a chart', () => {
  it('stand for every hour, also those without a build', () => {
    const bars = barsByHour({ byHour: [{ hour: 14, builds: 3, failed: 1 }] });
    expect(bars).toHaveLength(24);
    expect(bars[14]).toEqual({ label: '14:00', short: '', builds: 3, failed: 1 });
    expect(bars.filter(({ short }) => short !== '').map(({ label }) => label)).toEqual([
      '00:00',
      '06:00',
      '12:00',
      '18:00',
    ]);
  });

  it('begin the week on Monday', () => {
    const bars = barsByWeekday({ byWeekday: [{ weekday: 7, builds: 2, failed: 0 }] }, 'en');
    expect(bars.map(({ label }) => label)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    expect(bars[6]?.builds).toBe(2);
  });

  it('stand for every day of the period in the organisation’s time zone', () => {
    const figures = {
      from: '2026-11-01T23:30:00.000Z',
      to: '2026-11-04T10:00:00.000Z',
      timeZone: 'Europe/Paris',
      byDay: [{ day: '2026-11-03', builds: 5, failed: 2, meanMs: 80 }],
    };
    const bars = barsByDay(figures, 'en');
    expect(bars.map(({ label, builds }) => `${label}: ${builds}`)).toEqual([
      'Nov 2: 0',
      'Nov 3: 5',
      'Nov 4: 0',
    ]);
  });
});

describe('the end of an axis', () => {
  it.each([
    [0, 2],
    [2, 2],
    [3, 4],
    [7, 10],
    [11, 20],
    [55, 60],
    [101, 200],
  ])('for %i is %i', (largest, top) => {
    expect(niceTop(largest)).toBe(top);
  });
});
