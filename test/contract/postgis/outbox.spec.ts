import { UuidV7Generator } from '../../../src/infrastructure/crypto/uuid-v7.generator.js';
import { TypeOrmOutbox } from '../../../src/infrastructure/typeorm/shared/outbox.js';
import { TypeOrmOutboxStore } from '../../../src/infrastructure/typeorm/shared/outbox-store.js';
import { SettableClock } from '../../support/in-memory/settable-clock.js';
import { describeOutboxContract } from '../outbox.contract.js';
import { openAdapters, type OpenAdapters } from './open-adapters.js';

describeOutboxContract('on PostgreSQL', async () => {
  const adapters = await openAdapters();
  const { unitOfWork, owner } = adapters;
  const clock = new SettableClock();
  let wakes = 0;
  return {
    ...adapters,
    clock,
    outbox: new TypeOrmOutbox(unitOfWork, new UuidV7Generator(), clock, () => void (wakes += 1)),
    store: new TypeOrmOutboxStore(unitOfWork),
    wakes: () => wakes,
    refuseCommitsOf: async (type) => {
      await owner.query(
        `CREATE FUNCTION refused_at_commit() RETURNS trigger LANGUAGE plpgsql
           AS $$ BEGIN IF NEW.type = '${type}' THEN RAISE EXCEPTION 'refused at the commit'; END IF; RETURN NULL; END $$;
         CREATE CONSTRAINT TRIGGER refused_at_commit AFTER INSERT ON outbox DEFERRABLE INITIALLY DEFERRED
           FOR EACH ROW EXECUTE FUNCTION refused_at_commit();`,
      );
    },
  };
});

describe('the table of the outbox', () => {
  let adapters: OpenAdapters;
  const logged: string[] = [];
  beforeAll(async () => {
    adapters = await openAdapters((level, _fields, message) => void logged.push(`${level} ${message}`));
  });
  afterAll(() => adapters.close());

  it.each(['SELECT * FROM outbox', 'DELETE FROM outbox', 'UPDATE outbox SET attempts = 0'])(
    'is written by the application and no more: %s',
    async (sql) => {
      const { unitOfWork, organisations } = adapters;
      const attempt = unitOfWork.inOrganisation(organisations[0], () => unitOfWork.manager().query(sql));
      await expect(attempt).rejects.toThrow('permission denied');
    },
  );

  it('is polled without filling the log', async () => {
    await new TypeOrmOutboxStore(adapters.unitOfWork).figures();
    expect(logged).toEqual(['debug row-level security bypassed']);
  });

  it('finds what is due by its index, among a hundred thousand that are not', async () => {
    const { owner, organisations } = adapters;
    await owner.query(
      `INSERT INTO outbox (organisation_id, id, type, aggregate_id, version, payload, occurred_at, available_at)
       SELECT $1, gen_random_uuid(), 'tour.started', gen_random_uuid(), 1, '{}', now(), now() + interval '1 hour'
         FROM generate_series(1, 100000)`,
      [organisations[0]],
    );
    await owner.query('ANALYZE outbox');
    const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
      'EXPLAIN SELECT id FROM outbox WHERE available_at <= now() ORDER BY available_at, id LIMIT 100 FOR UPDATE SKIP LOCKED',
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Index Scan using outbox_due');
  });
});
