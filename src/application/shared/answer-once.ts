import { Injectable } from '@nestjs/common';
import { Clock } from './clock.port.js';
import { type FirstAnswer, IdempotencyKeys, type KeyedRequest } from './idempotency-keys.port.js';
import { UnitOfWork } from './unit-of-work.port.js';

/** For so long a request may be repeated without being done twice. */
export const KEPT_MS = 24 * 60 * 60 * 1000;

export interface AnsweredOnce {
  readonly answer: FirstAnswer;
  /** True when it was given before, and nothing was done now. */
  readonly replayed: boolean;
}

/**
 * Does what a request asks for at most once: its effect and its answer are stored in one transaction, or neither is. What
 * fails is not kept, so that it can be tried again under the same key.
 */
@Injectable()
export class AnswerOnce {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: IdempotencyKeys,
    private readonly clock: Clock,
  ) {}

  /**
   * @param work inside a unit of work of the request's organisation; units that it opens join
   * @throws DomainError `idempotency.in_flight`, `idempotency.key_reused`, and what the work throws
   */
  execute(request: KeyedRequest, work: () => Promise<FirstAnswer>): Promise<AnsweredOnce> {
    return this.unitOfWork.inOrganisation(request.organisationId, async () => {
      const now = this.clock.now();
      const first = await this.keys.claim(request, new Date(now.getTime() - KEPT_MS));
      if (first) return { answer: first, replayed: true };
      const answer = await work();
      await this.keys.keep(request, answer, now);
      return { answer, replayed: false };
    });
  }
}
