/** Who is listening to a tour right now. */
export abstract class LiveAudience {
  /** Drivers other than this one stop hearing of the tour; who dispatches goes on. */
  abstract keepDriver(organisationId: string, tourId: string, driverId: string): Promise<void>;
}
