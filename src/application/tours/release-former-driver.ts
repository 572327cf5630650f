import { Injectable } from '@nestjs/common';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { LiveAudience } from './live-audience.port.js';
import type { TourEventPayload } from '../../domain/tours/tour.events.js';

/** A tour that another driver has got is no business of the one who had it. */
@Injectable()
export class ReleaseFormerDriver extends EventReaction {
  readonly reactsTo = ['tour.changed'];

  constructor(private readonly audience: LiveAudience) {
    super();
  }

  async react({ organisationId, aggregateId, payload }: RecordedEvent): Promise<void> {
    const { driverId } = payload as unknown as TourEventPayload;
    await this.audience.keepDriver(organisationId, aggregateId, driverId);
  }
}
