import { Injectable } from '@nestjs/common';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { LiveChannel } from '../shared/live-channel.port.js';

/** What is told live, and how it is called there. A tour that is planned or changed is read anew when it is looked at. */
const MESSAGES: Readonly<Record<string, string>> = {
  'tour.started': 'tour.started',
  'tour.closed': 'tour.closed',
  'tour.cancelled': 'tour.cancelled',
  'tour.overdue': 'tour.overdue',
  'tour.stop_arrived': 'stop.arrived',
  'tour.stop_collected': 'stop.collected',
  'tour.stop_skipped': 'stop.skipped',
};

/**
 * Tells whoever may see a tour what happens on it. Events come at least once and not always in order: `version` grows
 * with each, so that a listener can leave out what is older than what they know.
 */
@Injectable()
export class TellListeners extends EventReaction {
  readonly reactsTo = Object.keys(MESSAGES);

  constructor(private readonly channel: LiveChannel) {
    super();
  }

  async react({ type, organisationId, aggregateId, version, payload }: RecordedEvent): Promise<void> {
    const room = { organisationId, tourId: aggregateId };
    await this.channel.publish(room, MESSAGES[type] as string, { ...payload, version });
  }
}
