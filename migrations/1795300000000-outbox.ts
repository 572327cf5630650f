import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Events between their commit and the reactions to them.
 *
 * The application may only put rows of its own organisation in. The relay, which takes them out again, works as the
 * owner over all organisations: its index is the one that does not begin with the organisation. No reference to
 * `organisations`: it would cost a lock on that row with every write.
 */
export class Outbox1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        organisation_id uuid NOT NULL,
        id uuid NOT NULL,
        type text COLLATE "C" NOT NULL,
        aggregate_id uuid NOT NULL,
        version integer NOT NULL,
        actor_id uuid,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        available_at timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        PRIMARY KEY (organisation_id, id)
      );
      CREATE INDEX outbox_due ON outbox (available_at, id);

      ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON outbox TO glaneur_app USING (organisation_id = current_organisation());
      GRANT INSERT ON outbox TO glaneur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outbox');
  }
}
