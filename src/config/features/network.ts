import { BoundaryTopology } from '../../application/network/boundary-topology.port.js';
import { CreateArea } from '../../application/network/create-area.js';
import { CreateSite } from '../../application/network/create-site.js';
import { NetworkReader } from '../../application/network/network-reader.port.js';
import { RegisterContainer } from '../../application/network/register-container.js';
import { Outbox } from '../../application/shared/outbox.port.js';
import { Areas } from '../../domain/network/areas.repository.js';
import { Containers } from '../../domain/network/containers.repository.js';
import { Sites } from '../../domain/network/sites.repository.js';
import { PostgisBoundaryTopology } from '../../infrastructure/postgis/network/postgis-boundary-topology.js';
import { PostgisNetworkReader } from '../../infrastructure/postgis/network/postgis-network.reader.js';
import { TypeOrmAreas } from '../../infrastructure/typeorm/network/typeorm-areas.repository.js';
import { TypeOrmContainers } from '../../infrastructure/typeorm/network/typeorm-containers.repository.js';
import { TypeOrmSites } from '../../infrastructure/typeorm/network/typeorm-sites.repository.js';
import { AreasController } from '../../presentation/http/network/areas.controller.js';
import { ContainersController } from '../../presentation/http/network/containers.controller.js';
import { SitesController } from '../../presentation/http/network/sites.controller.js';
import type { Feature } from './feature.js';

/** Sites, areas and containers. */
export const network: Feature = {
  controllers: [SitesController, AreasController, ContainersController],
  useCases: [CreateSite, CreateArea, RegisterContainer],
  adapters: ({ unitOfWork, publicPool }) => [
    {
      provide: Sites,
      useFactory: (outbox: Outbox) => new TypeOrmSites(unitOfWork, outbox),
      inject: [Outbox],
    },
    {
      provide: Areas,
      useFactory: (outbox: Outbox) => new TypeOrmAreas(unitOfWork, outbox),
      inject: [Outbox],
    },
    {
      provide: Containers,
      useFactory: (outbox: Outbox) => new TypeOrmContainers(unitOfWork, outbox),
      inject: [Outbox],
    },
    { provide: BoundaryTopology, useValue: new PostgisBoundaryTopology(publicPool) },
    { provide: NetworkReader, useValue: new PostgisNetworkReader(unitOfWork) },
  ],
};
