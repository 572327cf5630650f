import { Injectable } from '@nestjs/common';
import { KEPT_MS } from './answer-once.js';
import { Clock } from './clock.port.js';
import { IdempotencyKeys } from './idempotency-keys.port.js';
import { Tidying } from './tidying.port.js';

@Injectable()
export class ForgetIdempotencyKeys extends Tidying {
  readonly name = 'idempotency keys';

  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly clock: Clock,
  ) {
    super();
  }

  tidy(): Promise<number> {
    return this.keys.removeUntil(new Date(this.clock.now().getTime() - KEPT_MS));
  }
}
