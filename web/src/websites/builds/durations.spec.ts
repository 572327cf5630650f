import { secondsOf, writeMs } from './durations.js';

describe('how long a build took', () => {
  it('is known when it has ended', () => {
    const startedAt = '2026-11-21T10:00:00.000Z';
    expect(secondsOf({ startedAt, finishedAt: '2026-11-21T10:00:01.250Z' })).toBe(1.25);
    expect(secondsOf({ startedAt, finishedAt: null })).toBeNull();
    expect(secondsOf({ startedAt: null, finishedAt: null })).toBeNull();
  });

  it('is written in milliseconds while they are few', () => {
    expect(writeMs(48.4, 'en')).toBe('48 ms');
    expect(writeMs(1_740, 'en')).toBe('1.7 sec');
  });
});
