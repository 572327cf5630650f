import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Seals } from '../../../../application/shared/seals.port.js';

/** Where the board stands; the browser sends the cookie to these addresses alone. */
export const BOARD_PATH = '/operations/queues';

const NAME = 'glaneur_queue_board';
const PURPOSE = 'queue board';
const GOOD_FOR_S = 600;

/** How this installation is reached from outside. */
export abstract class QueueBoardSettings {
  /** `PUBLIC_URL`. undefined: unknown, as on a developer's machine. */
  abstract readonly publicUrl: string | undefined;
}

/**
 * The board is a page of links and scripts of its own, to which nobody can add an access token. Who may see it gets a
 * cookie for ten minutes: no script reads it, and no other site's page makes the browser send it.
 */
@Injectable()
export class QueueBoardSession {
  constructor(
    private readonly seals: Seals,
    private readonly settings: QueueBoardSettings,
  ) {}

  begin(reply: FastifyReply, userId: string): void {
    const secure = this.settings.publicUrl?.startsWith('https:') ? '; Secure' : '';
    const value = this.seals.seal(PURPOSE, userId, GOOD_FOR_S);
    const terms = `Path=${BOARD_PATH}; Max-Age=${GOOD_FOR_S}; HttpOnly; SameSite=Strict${secure}`;
    void reply.header('set-cookie', `${NAME}=${value}; ${terms}`);
  }

  isOpen({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
    return (headers.cookie ?? '').split(';').some((pair) => {
      const [name, value = ''] = pair.trim().split('=', 2);
      return name === NAME && this.seals.open(PURPOSE, value) !== undefined;
    });
  }
}
