import { PostgisTourReferences } from '../../../src/infrastructure/postgis/tours/postgis-tour-references.js';
import { TypeOrmOverdueTours } from '../../../src/infrastructure/typeorm/tours/typeorm-overdue-tours.js';
import { TypeOrmTours } from '../../../src/infrastructure/typeorm/tours/typeorm-tours.repository.js';
import { TypeOrmVehicles } from '../../../src/infrastructure/typeorm/tours/typeorm-vehicles.repository.js';
import { aContainer, anArea, aSite, newId } from '../../support/in-memory/builders.js';
import { aVehicle, type Ground } from '../../support/in-memory/tour-builders.js';
import { describeToursContract } from '../tours.contract.js';
import { type OpenAdapters, openAdapters } from './open-adapters.js';

describeToursContract('on PostGIS', async () => {
  const adapters = await openAdapters();
  const { unitOfWork, outbox, owner, organisations } = adapters;
  const vehicles = new TypeOrmVehicles(unitOfWork, outbox);
  const grounds: [Ground, Ground] = [
    await groundIn(adapters, vehicles, organisations[0]),
    await groundIn(adapters, vehicles, organisations[1]),
  ];
  return {
    unitOfWork,
    vehicles,
    tours: new TypeOrmTours(unitOfWork, outbox),
    references: new PostgisTourReferences(unitOfWork),
    overdue: new TypeOrmOverdueTours(unitOfWork),
    grounds,
    eventsOf: async (aggregateId) => {
      const sql = 'SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY version';
      const { rows } = await owner.query<{ type: string }>(sql, [aggregateId]);
      return rows.map(({ type }) => type);
    },
    retire: async ({ siteId, organisationId }, driverId) => {
      await owner.query('UPDATE memberships SET active = false WHERE user_id = $1', [driverId]);
      await owner.query(`UPDATE containers SET status = 'removed' WHERE organisation_id = $1`, [
        organisationId,
      ]);
      await owner.query('UPDATE areas SET archived_at = now() WHERE organisation_id = $1', [organisationId]);
      await owner.query('UPDATE sites SET archived_at = now() WHERE id = $1', [siteId]);
    },
    close: adapters.close,
  };
});

async function groundIn(
  { unitOfWork, owner, sites, areas, containers }: OpenAdapters,
  vehicles: TypeOrmVehicles,
  organisationId: string,
): Promise<Ground> {
  const [site, vehicle] = [aSite(organisationId), aVehicle(organisationId)];
  const area = anArea(organisationId, site.id).over([1, 43, 2, 44]);
  const boxes = Array.from({ length: 4 }, () => aContainer(organisationId, { areaId: area.id }));
  await unitOfWork.inOrganisation(organisationId, async () => {
    await sites.add(site);
    await areas.add(area);
    for (const box of boxes) await containers.add(box);
    await vehicles.add(vehicle);
  });
  const driverIds = Array.from({ length: 24 }, () => newId());
  for (const id of driverIds) {
    await owner.query(
      `INSERT INTO users (id, email, name, password_hash) VALUES ($1::uuid, $1::text || '@example.org', 'Léa', '')`,
      [id],
    );
    await owner.query(`INSERT INTO memberships (organisation_id, user_id, role) VALUES ($1, $2, 'driver')`, [
      organisationId,
      id,
    ]);
  }
  return {
    organisationId,
    driverIds,
    vehicleId: vehicle.id,
    siteId: site.id,
    containerIds: boxes.map(({ id }) => id),
  };
}
