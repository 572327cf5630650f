import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { DomainError, type Violation } from '../../../domain/shared/domain-error.js';

/**
 * Checks the shape of bodies and query strings: every broken value is answered at once, with its path. Properties that
 * nobody declared are refused: a misspelt one would otherwise be lost without a word. Rules are the domain's.
 */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => DomainError.invalid('request.invalid', violationsOf(errors)),
  });
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
