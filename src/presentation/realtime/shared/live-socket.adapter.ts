import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { LiveIo } from './live-messages.js';
import type { LiveServer } from './live-server.js';

/** Gives gateways the one Socket.IO server of the process, which outlives no application and closes by itself. */
export class LiveSocketAdapter extends IoAdapter {
  constructor(
    app: INestApplication,
    private readonly live: LiveServer,
  ) {
    super(app);
  }

  override createIOServer(_port: number, options?: { path?: string }): LiveIo {
    this.live.attach(this.httpServer as Parameters<LiveServer['attach']>[0], options?.path ?? '/live');
    return this.live.io;
  }

  override async close(): Promise<void> {}
}
