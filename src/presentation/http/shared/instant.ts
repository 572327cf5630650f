import { ValidateBy } from 'class-validator';

/** RFC 3339, with the seconds left out if one likes: a time without its offset would mean another one everywhere. */
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** Text that names a moment: `2026-11-21T08:00:00Z`. */
export function IsInstant(): PropertyDecorator {
  return ValidateBy({
    name: 'isInstant',
    validator: {
      validate: isInstant,
      defaultMessage: () => '$property must be a time with its offset, as 2026-11-21T08:00:00Z',
    },
  });
}

function isInstant(value: unknown): boolean {
  const [, year, month, day] = (typeof value === 'string' && INSTANT.exec(value)) || [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) <= days && !Number.isNaN(Date.parse(String(value)));
}
