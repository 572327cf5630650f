import { ValidateBy, type ValidationArguments } from 'class-validator';
import type { BuildKind } from '../../../domain/publishing/build.details.js';

/** Refuses a property that a build of the other kind would leave unread: its sender would think that it was taken. */
export function OnlyFor(kind: BuildKind): PropertyDecorator {
  return ValidateBy({
    name: kind === 'preview' ? 'onlyForPreview' : 'onlyForProduction',
    validator: {
      validate: (_: unknown, asked?: ValidationArguments) =>
        (asked?.object as { readonly kind?: unknown }).kind === kind,
      defaultMessage: () => `$property belongs to a build of the kind ${kind}`,
    },
  });
}
