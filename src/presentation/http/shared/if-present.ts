import { ValidateIf } from 'class-validator';

/** For a change: the property may be left out, and then stays. null is a value, and checked like one. */
export function IfPresent(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}
