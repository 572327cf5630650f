import { Param, type PipeTransform } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly thing: string) {}

  /** What is no UUID names nothing we have. */
  transform(value: string): string {
    if (!UUID.test(value))
      throw new DomainError('not_found', `${this.thing}.not_found`, `There is no such ${this.thing}.`);
    return value.toLowerCase();
  }
}

/** An id in the path. @param thing what it names: `container` */
export const IdParam = (thing: string, name = 'id') => Param(name, new IdPipe(thing));
