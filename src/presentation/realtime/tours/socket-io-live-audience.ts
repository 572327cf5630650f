import { LiveAudience } from '../../../application/tours/live-audience.port.js';
import { isAllowed } from '../../../domain/identity/index.js';
import type { LiveServer } from '../shared/live-server.js';
import { roomName } from '../shared/live-rooms.js';

/** Takes sockets out of the room of a tour, in whichever process they are. */
export class SocketIoLiveAudience extends LiveAudience {
  constructor(private readonly live: LiveServer) {
    super();
  }

  async keepDriver(organisationId: string, tourId: string, driverId: string): Promise<void> {
    const room = roomName({ organisationId, tourId });
    for (const socket of await this.live.io.in(room).fetchSockets()) {
      const { actor } = socket.data;
      if (actor.userId !== driverId && !isAllowed(actor, 'tours.plan')) socket.leave(room);
    }
  }
}
