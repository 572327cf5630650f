import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { DomainError, type Violation } from '../../../domain/shared/domain-error.js';

/** A MultiPolygon in a body is seven levels deep; what is far deeper is sent to exhaust the stack of whoever walks it. */
const LEVELS_MAX = 32;

/**
 * Checks the shape of bodies and query strings: every broken value is answered at once, with its path. Properties that
 * nobody declared are refused: a misspelt one would otherwise be lost without a word. Rules are the domain's.
 */
@Injectable()
export class ShapePipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => DomainError.invalid('request.invalid', violationsOf(errors)),
    });
  }

  /** Nest would drop properties called `constructor` or `prototype`; the JSON parser has refused what is dangerous already. */
  protected override stripProtoKeys(): void {}

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' || metadata.type === 'query') refuseHostileShapes(value);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function refuseHostileShapes(value: unknown): void {
  if (isDeeperThan(LEVELS_MAX, value)) {
    const message = `Values are nested more than ${LEVELS_MAX} levels deep.`;
    throw DomainError.invalid('request.too_deep', [{ path: '', code: 'request.too_deep', message }]);
  }
  const inherited = Object.keys(value ?? {}).filter((key) => key in Object.prototype);
  if (inherited.length > 0) {
    const unknown = (path: string) => ({
      path,
      code: 'request.unknown_property',
      message: `There is no property ${path}.`,
    });
    throw DomainError.invalid('request.invalid', inherited.map(unknown));
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part));
}

function violationsOf(errors: readonly ValidationError[], parent = ''): Violation[] {
  return errors.flatMap((error) => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      path,
      code: rule === 'whitelistValidation' ? 'request.unknown_property' : `request.${snakeCase(rule)}`,
      message: sentence(message),
    }));
    return [...own, ...violationsOf(error.children ?? [], path)];
  });
}

function snakeCase(rule: string): string {
  return rule.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}
