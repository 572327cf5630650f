import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed } from '../../domain/identity/index.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import type { LiveRoom } from '../shared/live-channel.port.js';
import { ToursReader } from './tours-reader.port.js';

/** Decides who may listen where: to one tour those who may see it, to the whole organisation those who plan tours. */
@Injectable()
export class AdmitListener {
  constructor(private readonly reader: ToursReader) {}

  /**
   * @param tourId undefined: the organisation's room
   * @throws DomainError `access.permission_missing`, `tour.not_found`
   */
  async execute(tourId: string | undefined, actor: Actor): Promise<LiveRoom> {
    const { organisationId } = actor;
    if (tourId === undefined) {
      mustHave(actor, 'tours.plan');
      return { organisationId };
    }
    mustHave(actor, 'tours.read');
    await this.reader.tour(actor, tourId);
    return { organisationId, tourId };
  }
}

function mustHave(actor: Actor, permission: 'tours.plan' | 'tours.read'): void {
  if (isAllowed(actor, permission)) return;
  throw new DomainError(
    'forbidden',
    'access.permission_missing',
    `Your role (${actor.role}) does not have the permission ${permission}.`,
  );
}
