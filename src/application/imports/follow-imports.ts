import { Injectable } from '@nestjs/common';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { JobQueue } from '../shared/job-queue.port.js';

/** What follows from an import: the work itself, and one mail at its end to the person who has uploaded the file. */
@Injectable()
export class FollowImports extends EventReaction {
  readonly reactsTo = ['import.received', 'import.undo_requested', 'import.finished'];

  constructor(private readonly queue: JobQueue) {
    super();
  }

  async react(event: RecordedEvent): Promise<void> {
    const { id, type, organisationId, aggregateId: importId } = event;
    if (type === 'import.received')
      await this.queue.add('imports.process', { organisationId, importId }, { id });
    else if (type === 'import.undo_requested')
      await this.queue.add('imports.undo', { organisationId, importId }, { id });
    else await this.report(event);
  }

  private async report({ organisationId, aggregateId: subjectId, payload }: RecordedEvent): Promise<void> {
    const key = `import-report:${subjectId}`;
    const recipientId = payload['createdBy'] as string;
    const mail = { organisationId, mail: 'import-report', subjectId, recipientId, key };
    await this.queue.add('notifications.send-mail', mail, { id: key });
  }
}
