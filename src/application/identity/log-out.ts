import { Injectable } from '@nestjs/common';
import { Sessions } from '../../domain/identity/sessions.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { SessionSecrets } from './session-secrets.port.js';
import type { SessionKey } from './signed-in.js';

/** Ends a session, with an old secret too: that it was stolen is one more reason. Nothing to end is no error. */
@Injectable()
export class LogOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly secrets: SessionSecrets,
    private readonly clock: Clock,
  ) {}

  async execute({ sessionId, secret }: SessionKey): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.acrossOrganisations('session', async () => {
      const session = await this.sessions.lock(sessionId);
      if (!session) return;
      const reused = session.standing(this.secrets.hash(secret), now) === 'reused';
      await this.sessions.save(session.endedBy(reused ? 'secret_reused' : 'signed_out', now));
    });
  }
}
