import { TypeOrmReports } from '../../../src/infrastructure/typeorm/reports/typeorm-reports.repository.js';
import { aContainer, anArea, aSite, newId } from '../../support/in-memory/builders.js';
import { describeReportsContract, type ReportGround } from '../reports.contract.js';
import { type OpenAdapters, openAdapters } from './open-adapters.js';

describeReportsContract('on PostGIS', async () => {
  const adapters = await openAdapters();
  const { unitOfWork, outbox, owner, organisations } = adapters;
  const column = async <Value>(sql: string, reportId: string) => {
    const { rows } = await owner.query<{ value: Value }>(sql, [reportId]);
    return rows.map(({ value }) => value);
  };
  return {
    unitOfWork,
    reports: new TypeOrmReports(unitOfWork, outbox),
    grounds: [await groundIn(adapters, organisations[0]), await groundIn(adapters, organisations[1])],
    eventsOf: (reportId) =>
      column<string>('SELECT type AS value FROM outbox WHERE aggregate_id = $1 ORDER BY version', reportId),
    tapsOf: (reportId) =>
      column<string | null>('SELECT words AS value FROM report_taps WHERE report_id = $1', reportId),
    answersOf: (reportId) =>
      column<string>('SELECT text AS value FROM report_answers WHERE report_id = $1', reportId),
    photosOf: (tapId) => column<string>('SELECT id AS value FROM report_photos WHERE tap_id = $1', tapId),
    close: adapters.close,
  };
});

async function groundIn(
  { unitOfWork, owner, sites, areas, containers }: OpenAdapters,
  organisationId: string,
): Promise<ReportGround> {
  const site = aSite(organisationId);
  const area = anArea(organisationId, site.id).over([1, 43, 2, 44]);
  const boxes = Array.from({ length: 20 }, () => aContainer(organisationId, { areaId: area.id }));
  await unitOfWork.inOrganisation(organisationId, async () => {
    await sites.add(site);
    await areas.add(area);
    for (const box of boxes) await containers.add(box);
  });
  const personId = newId();
  await owner.query(
    `INSERT INTO users (id, email, name, password_hash) VALUES ($1::uuid, $1::text || '@example.org', 'Léa', '')`,
    [personId],
  );
  await owner.query(
    `INSERT INTO memberships (organisation_id, user_id, role) VALUES ($1, $2, 'dispatcher')`,
    [organisationId, personId],
  );
  return { organisationId, containerIds: boxes.map(({ id }) => id), personId };
}
