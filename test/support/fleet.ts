import { Client } from 'pg';
import { DEMO_PASSWORD, demoOrganisation } from '../../seeds/index.js';
import type { TourView, VehicleView } from '../../src/application/tours/tours-reader.port.js';
import { ApiClient, type Answer, type Problem } from './api-client.js';
import { newId } from './in-memory/builders.js';
import type { TestApplication } from './test-application.js';

export type TourAnswer = Answer<TourView & Problem>;

export interface Driver {
  readonly id: string;
  readonly email: string;
  readonly api: ApiClient;
}

const FAR_DAY = '2031-05-17';

/** The demo organisation's dispatcher, drivers, a vehicle and containers: what tours are made of. */
export class Fleet {
  private constructor(
    private readonly application: TestApplication,
    readonly dispatcher: ApiClient,
    readonly vehicleId: string,
    readonly siteId: string,
    /** Active ones. */
    readonly containerIds: readonly string[],
  ) {}

  static async of(application: TestApplication): Promise<Fleet> {
    const dispatcher = await ApiClient.signedIn(application.url, 'dispatcher@demo.glaneur.example');
    const vehicle = { name: 'Camion 9', registration: 'AB-123-CD', capacityKg: 1_200 };
    const { body } = await dispatcher.post<VehicleView>('vehicles', vehicle);
    const sites = await dispatcher.get<{ items: { id: string }[] }>('sites');
    const containers = await dispatcher.get<{ items: { id: string }[] }>(
      'containers?status=active&limit=200',
    );
    const siteId = sites.body.items[0]?.id as string;
    return new Fleet(application, dispatcher, body.id, siteId, idsOf(containers.body));
  }

  /** Somebody new who drives: each spec that starts a tour needs one of its own. */
  async driver(name = 'Léa Martin'): Promise<Driver> {
    const id = newId();
    const email = `${id}@demo.glaneur.example`;
    await this.asOwner(async (owner) => {
      await owner.query(
        `INSERT INTO users (id, email, name, password_hash)
         SELECT $1, $2, $3, password_hash FROM users WHERE email = 'driver@demo.glaneur.example'`,
        [id, email, name],
      );
      await owner.query(
        `INSERT INTO memberships (organisation_id, user_id, role) VALUES ($1, $2, 'driver')`,
        [demoOrganisation.id, id],
      );
    });
    return { id, email, api: await ApiClient.signedIn(this.application.url, email, DEMO_PASSWORD) };
  }

  /** What `POST /tours` takes; three containers in the given order on a day to come. */
  plan(driverId: string, changes: object = {}): object {
    return {
      name: 'Nord',
      day: FAR_DAY,
      driverId,
      vehicleId: this.vehicleId,
      startSiteId: this.siteId,
      endSiteId: this.siteId,
      containerIds: this.containerIds.slice(0, 3),
      order: 'given',
      ...changes,
    };
  }

  planTour(driverId: string, changes: object = {}): Promise<TourAnswer> {
    return this.dispatcher.post<TourView & Problem>('tours', this.plan(driverId, changes));
  }

  /** A tour of this driver, on the road. */
  async runningTour(driver: Driver, changes: object = {}): Promise<TourView> {
    const { body: planned } = await this.planTour(driver.id, changes);
    const { status, body } = await driver.api.post<TourView>(`tours/${planned.id}/start`, {});
    if (status !== 200) throw new Error(`start answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  async asOwner<T>(work: (owner: Client) => Promise<T>): Promise<T> {
    const owner = new Client(this.application.connection);
    await owner.connect();
    try {
      return await work(owner);
    } finally {
      await owner.end();
    }
  }
}

function idsOf({ items }: { items: { id: string }[] }): string[] {
  return items.map(({ id }) => id);
}
