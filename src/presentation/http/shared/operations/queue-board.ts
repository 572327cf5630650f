import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Queue } from 'bullmq';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_CONTENT_TYPE, problem } from '../problem.js';
import { BOARD_PATH, QueueBoardSession } from './queue-board.session.js';

/** The queues that the board shows. */
export abstract class BoardQueues {
  /** @throws Error while they are not open */
  abstract all(): readonly Queue[];
}

/**
 * Serves Bull Board to whoever has opened it through `POST /operations/queue-board/session`. The queues are asked for when
 * the server starts, not when it is put together: to write the API's document none need be open.
 */
export function serveQueueBoard(app: NestFastifyApplication): void {
  const session = app.get(QueueBoardSession);
  const board = async (scope: FastifyInstance) => {
    scope.addHook('onRequest', async (request, reply) => {
      if (!session.isOpen(request)) await refuse(request, reply);
    });
    await scope.register(pluginOf(app.get(BoardQueues).all()));
  };
  void app.getHttpAdapter().getInstance().register(board, { prefix: BOARD_PATH });
}

function pluginOf(queues: readonly Queue[]) {
  const adapter = new FastifyAdapter().setBasePath(BOARD_PATH);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue)),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Glaneur' } },
  });
  return adapter.registerPlugin();
}

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = 'Open the board from the page of operations: its session is missing or over.';
  return reply
    .status(401)
    .header('content-type', PROBLEM_CONTENT_TYPE)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem(401, 'operations.session_missing', message, request.id)));
}
