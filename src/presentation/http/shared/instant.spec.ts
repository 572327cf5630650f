import 'reflect-metadata';
import { validateSync } from 'class-validator';
import { IsInstant } from './instant.js';

class Body {
  @IsInstant()
  at: unknown;
}
const accepts = (at: unknown) => validateSync(Object.assign(new Body(), { at })).length === 0;

describe('a moment', () => {
  it.each([
    '2026-11-21T08:00:00Z',
    '2026-11-21T08:00Z',
    '2026-11-21T08:00:00.123456Z',
    '2026-11-21T08:00:00+05:30',
    '2024-02-29T23:59:59-11:00',
  ])('is %s', (at) => expect(accepts(at)).toBe(true));

  it.each([
    '2026-11-21',
    '2026-11-21T08:00:00',
    '2026-11-21 08:00:00Z',
    '2026-02-29T08:00:00Z',
    '2026-04-31T08:00:00Z',
    '2026-13-01T08:00:00Z',
    '2026-00-01T08:00:00Z',
    '2026-11-21T25:00:00Z',
    '2026-11-21T08:60:00Z',
    '2026-11-21T08:00:00+99:00',
    '+012026-11-21T08:00:00Z',
    '2026-W47-6',
    'now',
    '',
    1_795_248_000_000,
    null,
    {},
    ['2026-11-21T08:00:00Z'],
  ])('is not %p', (at) => expect(accepts(at)).toBe(false));
});
