import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Clock } from '../shared/clock.port.js';
import { type ToursOfToday, ToursReader } from './tours-reader.port.js';

@Injectable()
export class ShowToday {
  constructor(
    private readonly reader: ToursReader,
    private readonly clock: Clock,
  ) {}

  /** The tours of the organisation's present day: a driver's own, or everybody's for who plans tours. */
  execute(actor: Actor): Promise<ToursOfToday> {
    return this.reader.today(actor, this.clock.now());
  }
}
