import { Injectable } from '@nestjs/common';
import { ContainerCode } from '../../domain/network/index.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { type ReportedPlace, ReportedPlaces } from './reported-places.port.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Finds the container that is to be reported: by the code on its label, or by its id where it has no label yet. */
@Injectable()
export class FindReportedPlace {
  constructor(private readonly places: ReportedPlaces) {}

  /** @throws DomainError `invalid` `code.mistyped`, `not_found` `container.not_found` */
  async execute(codeOrId: string): Promise<ReportedPlace> {
    const place = UUID.test(codeOrId)
      ? await this.places.ofContainer(codeOrId.toLowerCase())
      : await this.places.ofCode(ContainerCode.read(codeOrId).characters);
    if (place) return place;
    throw new DomainError('not_found', 'container.not_found', 'There is no such container.');
  }
}
