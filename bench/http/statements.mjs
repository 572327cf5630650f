import { demoOrganisation, demoUsers } from '../../dist/seeds/index.js';
import { Session } from '../../dist/src/domain/identity/session.js';
import { PostgisNetworkReader } from '../../dist/src/infrastructure/postgis/network/postgis-network.reader.js';
import { PostgisToursReader } from '../../dist/src/infrastructure/postgis/tours/postgis-tours.reader.js';
import { TypeOrmAccounts } from '../../dist/src/infrastructure/typeorm/identity/typeorm-accounts.repository.js';
import { TypeOrmSessions } from '../../dist/src/infrastructure/typeorm/identity/typeorm-sessions.repository.js';
import { ownStatement } from '../map-radius/question.mjs';
import { PAGE } from './settings.mjs';

const { id: userId } = demoUsers.find(({ role }) => role === 'driver');
const actor = { userId, organisationId: demoOrganisation.id, role: 'driver', operator: false };
const id = demoOrganisation.id;
const now = new Date(0);

/**
 * What the application sends to PostgreSQL for each operation, recorded from its compiled readers and repositories. The
 * bare server knows in which order the values stand, so any other order is refused here.
 */
export async function ownStatements() {
  const page = { limit: PAGE, sort: { field: 'reference', descending: false }, count: false };
  const session = Session.open({ id, ...actor }, 'hash', now);
  const { createdAt, expiresAt } = session.properties;
  const opened = [id, 'hash', null, null, null, now, expiresAt, null, null, id, userId, createdAt];
  return {
    account: await sent((one) => new TypeOrmAccounts(one).findByEmail('mail'), ['mail']),
    session: await sent((one) => new TypeOrmSessions(one).add(session), opened),
    container: await sent((one) => new PostgisNetworkReader(one).container(actor, id), [id, id]),
    containers: await sent((one) => new PostgisNetworkReader(one).containers(actor, {}, page), [id]),
    today: await sent((one) => new PostgisToursReader(one).today(actor, now), [id, userId, now]),
    map: ownStatement(),
  };
}

/** @returns {Promise<{ text: string }>} the one statement that `work` sends, with these values */
async function sent(work, values) {
  const statements = [];
  const query = (text, given) => {
    statements.push({ text, given });
    return Promise.resolve([]);
  };
  const unitOfWork = { reading: (_organisationId, read) => read(query), manager: () => ({ query }) };
  await work(unitOfWork).catch((error) => {
    // It answers nothing, and most of them miss their row then.
    if (statements.length === 0) throw error;
  });
  const [statement] = statements;
  if (statements.length !== 1 || JSON.stringify(statement.given) !== JSON.stringify(values))
    throw new Error(
      `the application sends other statements than this benchmark knows: ${JSON.stringify(statements)}`,
    );
  return { text: statement.text };
}
