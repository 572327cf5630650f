import { LiveChannel, type LiveRoom } from '../../../application/shared/live-channel.port.js';
import type { LiveServer } from './live-server.js';
import { audienceOf } from './live-rooms.js';

/** Sends to every socket in the room, in whichever process; to one that is in several of its rooms once. */
export class SocketIoLiveChannel extends LiveChannel {
  constructor(private readonly live: LiveServer) {
    super();
  }

  async publish(room: LiveRoom, message: string, body: Readonly<Record<string, unknown>>): Promise<void> {
    this.live.io.to(audienceOf(room)).emit(message, body);
  }
}
