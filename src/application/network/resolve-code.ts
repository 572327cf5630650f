import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { ContainerCode } from '../../domain/network/container-code.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { LabelReader } from './label-reader.port.js';

/** Finds the container that a code belongs to: what a scan or a typed code leads to. */
@Injectable()
export class ResolveCode {
  constructor(private readonly reader: LabelReader) {}

  /**
   * For everybody: what is on the public map.
   * @throws DomainError `invalid` `code.mistyped`, `not_found` `code.unknown`
   */
  async inPublic(text: string): Promise<{ containerId: string }> {
    return found(await this.reader.publicContainer(ContainerCode.read(text).characters));
  }

  /**
   * For people of the organisation: planned and removed containers too, and no other organisation's.
   * @throws DomainError `invalid` `code.mistyped`, `not_found` `code.unknown`
   */
  async forActor(text: string, actor: Actor): Promise<{ containerId: string }> {
    return found(await this.reader.ownContainer(actor, ContainerCode.read(text).characters));
  }
}

function found(containerId: string | undefined): { containerId: string } {
  if (containerId !== undefined) return { containerId };
  throw new DomainError('not_found', 'code.unknown', 'There is no container with this code.');
}
