import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsUUID, ValidateBy, ValidateIf } from 'class-validator';

/** RFC 3339, with the offset: without one nobody knows which hour is meant. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;

/** May be left out, but not be null: there is nothing to clear. */
export function LeftOut(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** An id, or several, as the database writes them: in lower case. */
export function IdInBody(each = false): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(lower) : lower(value))),
    IsUUID(undefined, { each }),
  );
}

/** A time in ISO 8601 with its offset from UTC. */
export function InstantInBody(): PropertyDecorator {
  return ValidateBy({
    name: 'instant',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
      defaultMessage: () => '$property must be a time in ISO 8601 with its offset: 2026-11-21T08:15:00Z',
    },
  });
}

/** The properties that were sent: what was left out must not overwrite anything. */
export function sent<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Values]?: Exclude<Values[Name], undefined> };
}

function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
