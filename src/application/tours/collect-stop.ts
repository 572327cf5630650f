import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { ActAtStop, type StopCommand } from './act-at-stop.js';

export interface CollectStopCommand extends StopCommand {
  readonly estimatedKg: number;
  readonly fillLevelPercent: number | null;
  readonly note: string | null;
}

@Injectable()
export class CollectStop {
  constructor(
    private readonly actAtStop: ActAtStop,
    private readonly ids: IdGenerator,
  ) {}

  /** @throws DomainError `tour.not_found`, `tour.not_running`, `stop.not_found`, `stop.invalid`, `stop.already_done` */
  execute(command: CollectStopCommand, actor: Actor): Promise<void> {
    const { stopId, estimatedKg, fillLevelPercent, note } = command;
    const id = this.ids.next();
    return this.actAtStop.execute(command, actor, (tour, at, action) =>
      tour.collect(stopId, { id, estimatedKg, fillLevelPercent, note, at }, action),
    );
  }
}
