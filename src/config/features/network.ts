import { ActivateContainer } from '../../application/network/activate-container.js';
import { ArchiveArea } from '../../application/network/archive-area.js';
import { ArchiveSite } from '../../application/network/archive-site.js';
import { BoundaryTopology } from '../../application/network/boundary-topology.port.js';
import { ChangeArea } from '../../application/network/change-area.js';
import { ChangeContainer } from '../../application/network/change-container.js';
import { ChangeSite } from '../../application/network/change-site.js';
import { CreateArea } from '../../application/network/create-area.js';
import { CreateSite } from '../../application/network/create-site.js';
import { KeepSuspensions } from '../../application/network/keep-suspensions.js';
import { NetworkReader } from '../../application/network/network-reader.port.js';
import { RegisterContainer } from '../../application/network/register-container.js';
import { RemoveContainer } from '../../application/network/remove-container.js';
import { RestoreArea } from '../../application/network/restore-area.js';
import { RestoreSite } from '../../application/network/restore-site.js';
import { ResumeContainer } from '../../application/network/resume-container.js';
import { ResumeContainersOfArea } from '../../application/network/resume-containers-of-area.js';
import { SuspendContainer } from '../../application/network/suspend-container.js';
import { SuspendContainersOfArea } from '../../application/network/suspend-containers-of-area.js';
import { Areas } from '../../domain/network/areas.repository.js';
import { Containers } from '../../domain/network/containers.repository.js';
import { Sites } from '../../domain/network/sites.repository.js';
import { Suspensions } from '../../domain/network/suspensions.repository.js';
import { PostgisBoundaryTopology } from '../../infrastructure/postgis/network/postgis-boundary-topology.js';
import { PostgisNetworkReader } from '../../infrastructure/postgis/network/postgis-network.reader.js';
import { TypeOrmAreas } from '../../infrastructure/typeorm/network/typeorm-areas.repository.js';
import { TypeOrmContainers } from '../../infrastructure/typeorm/network/typeorm-containers.repository.js';
import { TypeOrmSites } from '../../infrastructure/typeorm/network/typeorm-sites.repository.js';
import { TypeOrmSuspensions } from '../../infrastructure/typeorm/network/typeorm-suspensions.repository.js';
import { AreaSuspensionsController } from '../../presentation/http/network/area-suspensions.controller.js';
import { AreasController } from '../../presentation/http/network/areas.controller.js';
import { ContainerLifeController } from '../../presentation/http/network/container-life.controller.js';
import { ContainersController } from '../../presentation/http/network/containers.controller.js';
import { SitesController } from '../../presentation/http/network/sites.controller.js';
import { KeepSuspensionsJob } from '../../presentation/jobs/network/keep-suspensions.job.js';
import type { Feature } from './feature.js';

/** Sites, areas and containers. */
export const network: Feature = {
  controllers: [
    SitesController,
    AreasController,
    AreaSuspensionsController,
    ContainersController,
    ContainerLifeController,
  ],
  useCases: [
    CreateSite,
    CreateArea,
    RegisterContainer,
    ActivateContainer,
    ArchiveArea,
    ArchiveSite,
    ChangeArea,
    ChangeContainer,
    ChangeSite,
    KeepSuspensions,
    RemoveContainer,
    RestoreArea,
    RestoreSite,
    ResumeContainer,
    ResumeContainersOfArea,
    SuspendContainer,
    SuspendContainersOfArea,
  ],
  jobs: [KeepSuspensionsJob],
  adapters: ({ unitOfWork, outbox, publicPool }) => [
    { provide: Sites, useValue: new TypeOrmSites(unitOfWork, outbox) },
    { provide: Areas, useValue: new TypeOrmAreas(unitOfWork, outbox) },
    { provide: Containers, useValue: new TypeOrmContainers(unitOfWork, outbox) },
    { provide: Suspensions, useValue: new TypeOrmSuspensions(unitOfWork) },
    { provide: BoundaryTopology, useValue: new PostgisBoundaryTopology(publicPool, unitOfWork) },
    { provide: NetworkReader, useValue: new PostgisNetworkReader(unitOfWork) },
  ],
};
