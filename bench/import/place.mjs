import { demoOrganisation } from '../../dist/seeds/index.js';
import { withClient } from '../shared/database/connection.mjs';
import { WrongAnswer } from '../shared/wrong-answer.mjs';
import { EXISTING } from './settings.mjs';

/** Every row is a container, and every container can be found by the public. @throws {WrongAnswer} */
export async function requireSearchable(connection, rows, name) {
  const counts = await withClient(connection, async (client) => {
    const { rows: found } = await client.query(
      `SELECT (SELECT count(*)::integer FROM containers WHERE organisation_id = $1) AS containers,
              (SELECT count(*)::integer FROM map_containers m JOIN containers c USING (organisation_id, id)
                WHERE c.organisation_id = $1 AND c.status = 'active' AND c.version = 1) AS found,
              (SELECT count(*)::integer FROM containers WHERE organisation_id = $1 AND status = 'active' AND version = 1) AS active`,
      [demoOrganisation.id],
    );
    return found[0];
  });
  if (counts.containers !== EXISTING + rows || counts.found !== counts.active)
    throw new WrongAnswer(`${name}: ${JSON.stringify(counts)} after ${rows} rows upon ${EXISTING}`);
}
