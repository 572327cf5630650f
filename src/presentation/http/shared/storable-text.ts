import { ValidateBy } from 'class-validator';

/** Text to look something up by: what could not be stored (NUL, half a surrogate pair) is refused like what is too long. */
export function StorableText(max: number): PropertyDecorator {
  return ValidateBy({
    name: 'storableText',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' &&
        [...value].length <= max &&
        value.isWellFormed() &&
        !value.includes('\0'),
      defaultMessage: () =>
        `$property must be text of at most ${max} characters, without NUL or half surrogates`,
    },
  });
}
