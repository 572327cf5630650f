import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import type { SkipReason } from '../../domain/tours/stop.js';
import { ActAtStop, type StopCommand } from './act-at-stop.js';

export interface SkipStopCommand extends StopCommand {
  readonly reason: SkipReason;
  readonly note: string | null;
}

@Injectable()
export class SkipStop {
  constructor(private readonly actAtStop: ActAtStop) {}

  /** @throws DomainError `tour.not_found`, `tour.not_running`, `stop.not_found`, `stop.invalid`, `stop.already_done` */
  execute(command: SkipStopCommand, actor: Actor): Promise<void> {
    const { stopId, reason, note } = command;
    return this.actAtStop.execute(command, actor, (tour, at, action) =>
      tour.skip(stopId, { reason, note, at }, action),
    );
  }
}
