import { Outbox } from '../../application/shared/outbox.port.js';
import { ActAtStop } from '../../application/tours/act-at-stop.js';
import { AddVehicle } from '../../application/tours/add-vehicle.js';
import { ArriveAtStop } from '../../application/tours/arrive-at-stop.js';
import { CancelTour } from '../../application/tours/cancel-tour.js';
import { ChangeTour } from '../../application/tours/change-tour.js';
import { ChangeVehicle } from '../../application/tours/change-vehicle.js';
import { CloseTour } from '../../application/tours/close-tour.js';
import { CollectStop } from '../../application/tours/collect-stop.js';
import { FindRoute } from '../../application/tours/find-route.js';
import { LoadOverdueMail } from '../../application/tours/load-overdue-mail.js';
import { MailOverdueTour } from '../../application/tours/mail-overdue-tour.js';
import { MarkOverdueTours } from '../../application/tours/mark-overdue-tours.js';
import { OverdueMails } from '../../application/tours/overdue-mails.port.js';
import { OverdueTours } from '../../application/tours/overdue-tours.port.js';
import { PlanTour } from '../../application/tours/plan-tour.js';
import { ShowToday } from '../../application/tours/show-today.js';
import { SkipStop } from '../../application/tours/skip-stop.js';
import { StartTour } from '../../application/tours/start-tour.js';
import { TourPlanner } from '../../application/tours/tour-planner.port.js';
import { TourReferences } from '../../application/tours/tour-references.port.js';
import { ToursReader } from '../../application/tours/tours-reader.port.js';
import { Tours } from '../../domain/tours/tours.repository.js';
import { Vehicles } from '../../domain/tours/vehicles.repository.js';
import { LocalSearchPlanner } from '../../infrastructure/planning/local-search.planner.js';
import { PostgisOverdueMails } from '../../infrastructure/postgis/tours/postgis-overdue-mails.js';
import { PostgisTourReferences } from '../../infrastructure/postgis/tours/postgis-tour-references.js';
import { PostgisToursReader } from '../../infrastructure/postgis/tours/postgis-tours.reader.js';
import { TypeOrmOverdueTours } from '../../infrastructure/typeorm/tours/typeorm-overdue-tours.js';
import { TypeOrmTours } from '../../infrastructure/typeorm/tours/typeorm-tours.repository.js';
import { TypeOrmVehicles } from '../../infrastructure/typeorm/tours/typeorm-vehicles.repository.js';
import { DrivingController } from '../../presentation/http/tours/driving.controller.js';
import { ToursController } from '../../presentation/http/tours/tours.controller.js';
import { VehiclesController } from '../../presentation/http/tours/vehicles.controller.js';
import { MarkOverdueJob } from '../../presentation/jobs/tours/mark-overdue.job.js';
import type { Feature } from './feature.js';

/** Vehicles, tours, stops and collections. */
export const tours: Feature = {
  controllers: [VehiclesController, ToursController, DrivingController],
  useCases: [
    AddVehicle,
    ChangeVehicle,
    FindRoute,
    PlanTour,
    ChangeTour,
    CancelTour,
    StartTour,
    CloseTour,
    ActAtStop,
    ArriveAtStop,
    CollectStop,
    SkipStop,
    ShowToday,
    MarkOverdueTours,
  ],
  reactions: [MailOverdueTour],
  jobs: [MarkOverdueJob],
  mails: [LoadOverdueMail],
  adapters: ({ unitOfWork }) => [
    {
      provide: Vehicles,
      useFactory: (outbox: Outbox) => new TypeOrmVehicles(unitOfWork, outbox),
      inject: [Outbox],
    },
    {
      provide: Tours,
      useFactory: (outbox: Outbox) => new TypeOrmTours(unitOfWork, outbox),
      inject: [Outbox],
    },
    { provide: TourPlanner, useValue: new LocalSearchPlanner() },
    { provide: TourReferences, useValue: new PostgisTourReferences(unitOfWork) },
    { provide: OverdueTours, useValue: new TypeOrmOverdueTours(unitOfWork) },
    { provide: OverdueMails, useValue: new PostgisOverdueMails(unitOfWork) },
    { provide: ToursReader, useValue: new PostgisToursReader(unitOfWork) },
  ],
};
