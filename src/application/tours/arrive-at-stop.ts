import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { ActAtStop, type StopCommand } from './act-at-stop.js';

@Injectable()
export class ArriveAtStop {
  constructor(private readonly actAtStop: ActAtStop) {}

  /** @throws DomainError `tour.not_found`, `tour.not_running`, `stop.not_found`, `stop.invalid`, `stop.already_done` */
  execute(command: StopCommand, actor: Actor): Promise<void> {
    return this.actAtStop.execute(command, actor, (tour, at, action) =>
      tour.arrive(command.stopId, at, action),
    );
  }
}
