import { Injectable } from '@nestjs/common';
import { REPORT_EVENTS } from '../../domain/reports/report.events.js';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { LiveChannel } from '../shared/live-channel.port.js';

/** Tells everybody who dispatches what happens to reports, a person in danger among them. What was written is read anew. */
@Injectable()
export class TellOfReports extends EventReaction {
  readonly reactsTo = REPORT_EVENTS;

  constructor(private readonly channel: LiveChannel) {
    super();
  }

  async react({ type, organisationId, version, payload }: RecordedEvent): Promise<void> {
    await this.channel.publish({ organisationId }, type, { ...payload, version });
  }
}
