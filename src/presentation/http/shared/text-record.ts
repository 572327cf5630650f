import { ValidateBy } from 'class-validator';

/** A plain object whose values are all text. */
export function IsTextRecord(): PropertyDecorator {
  return ValidateBy({
    name: 'isTextRecord',
    validator: {
      validate: isTextRecord,
      defaultMessage: () => '$property must be an object whose values are text',
    },
  });
}

function isTextRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((part) => typeof part === 'string');
}
