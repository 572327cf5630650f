import { createAdapter } from '@socket.io/redis-adapter';
import { LiveChannel } from '../../application/shared/live-channel.port.js';
import { AdmitListener } from '../../application/tours/admit-listener.js';
import { LiveAudience } from '../../application/tours/live-audience.port.js';
import { ReleaseFormerDriver } from '../../application/tours/release-former-driver.js';
import { TellListeners } from '../../application/tours/tell-listeners.js';
import { LiveConnections } from '../../infrastructure/redis/live-connections.js';
import { LiveServer } from '../../presentation/realtime/shared/live-server.js';
import { LiveSessions } from '../../presentation/realtime/shared/live-sessions.js';
import { Presence } from '../../presentation/realtime/shared/presence.js';
import { SocketIoLiveChannel } from '../../presentation/realtime/shared/socket-io-live-channel.js';
import { SocketIoLiveAudience } from '../../presentation/realtime/tours/socket-io-live-audience.js';
import { ToursGateway } from '../../presentation/realtime/tours/tours.gateway.js';
import type { Config } from '../config.js';
import type { Feature } from './feature.js';

/** What is told to whoever is connected right now. */
export const live: Feature = {
  useCases: [AdmitListener, LiveSessions, Presence, ToursGateway],
  adapters: ({ config }) => [
    { provide: LiveServer, useFactory: () => liveServerOf(config) },
    {
      provide: LiveChannel,
      useFactory: (server: LiveServer) => new SocketIoLiveChannel(server),
      inject: [LiveServer],
    },
    {
      provide: LiveAudience,
      useFactory: (server: LiveServer) => new SocketIoLiveAudience(server),
      inject: [LiveServer],
    },
  ],
  reactions: [TellListeners, ReleaseFormerDriver],
};

/** Several processes meet on Redis; the embedded profile has one. */
function liveServerOf({ profile, corsOrigins, redisPrefix }: Config): LiveServer {
  if (profile.name === 'embedded') return new LiveServer({ corsOrigins });
  const connections = new LiveConnections(profile.redisUrl);
  const adapter = createAdapter(connections.publisher, connections.subscriber, {
    key: `${redisPrefix}:live`,
    publishOnSpecificResponseChannel: true,
  });
  return new LiveServer({ corsOrigins, adapter, release: () => connections.close() });
}
