import { TypeOrmPeople } from '../../../src/infrastructure/typeorm/identity/typeorm-people.repository.js';
import { describePeopleContract } from '../people.contract.js';
import { openAdapters } from './open-adapters.js';

describePeopleContract('on PostgreSQL', async () => {
  const adapters = await openAdapters();
  return {
    ...adapters,
    people: new TypeOrmPeople(adapters.unitOfWork, adapters.outbox),
    eventsOf: async (aggregateId) => {
      const { rows } = await adapters.owner.query<{ type: string }>(
        'SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY id',
        [aggregateId],
      );
      return rows.map(({ type }) => type);
    },
  };
});
