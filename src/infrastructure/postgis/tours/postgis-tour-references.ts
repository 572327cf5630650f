import { TourReferences } from '../../../application/tours/tour-references.port.js';
import type { Position } from '../../../domain/shared/position.js';
import type { ReferencedThings, WantedThings } from '../../../domain/tours/tour-references.rules.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

const PLACE = `'longitude', ST_X(position::geometry), 'latitude', ST_Y(position::geometry)`;

const site = (id: string) =>
  `(SELECT json_build_object(${PLACE}) FROM sites WHERE organisation_id = $1 AND id = ${id} AND archived_at IS NULL)`;

const LOOK = `
SELECT EXISTS (SELECT FROM people WHERE organisation_id = $1 AND id = $2 AND role = 'driver' AND active) AS driver,
       EXISTS (SELECT FROM vehicles WHERE organisation_id = $1 AND id = $3 AND active) AS vehicle,
       ${site('$4')} AS "startSite", ${site('$5')} AS "endSite",
       (SELECT coalesce(json_agg(json_build_object('id', id, 'status', status, 'position', json_build_object(${PLACE}))), '[]')
          FROM containers WHERE organisation_id = $1 AND id = ANY ($6::uuid[])) AS containers`;

interface Found {
  readonly driver: boolean;
  readonly vehicle: boolean;
  readonly startSite: Position | null;
  readonly endSite: Position | null;
  readonly containers: readonly {
    readonly id: string;
    readonly status: string;
    readonly position: Position;
  }[];
}

export class PostgisTourReferences extends TourReferences {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async look(organisationId: string, wanted: WantedThings): Promise<ReferencedThings<Position>> {
    const { driverId, vehicleId, startSiteId, endSiteId, containerIds } = wanted;
    const ids = [driverId, vehicleId, startSiteId, endSiteId].map((id) => id ?? null);
    const [found] = await this.unitOfWork.reading(organisationId, (query) =>
      query<Found>(LOOK, [organisationId, ...ids, containerIds]),
    );
    if (!found) throw new Error('A SELECT without FROM answers one row.');
    return {
      driver: found.driver,
      vehicle: found.vehicle,
      startSite: found.startSite ?? undefined,
      endSite: found.endSite ?? undefined,
      containers: new Map(found.containers.map(({ id, ...container }) => [id, container])),
    };
  }
}
