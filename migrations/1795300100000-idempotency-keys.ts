import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * First answers to requests that carry an Idempotency-Key, a day of them.
 *
 * The application writes and reads its own organisation's; the owner removes what is too old, over all organisations at
 * once and by reading the table through, which holds no more than a day.
 */
export class IdempotencyKeys1795300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        organisation_id uuid NOT NULL,
        user_id uuid NOT NULL,
        key text COLLATE "C" NOT NULL,
        fingerprint text NOT NULL,
        status smallint NOT NULL,
        headers jsonb NOT NULL,
        body text NOT NULL,
        answered_at timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, user_id, key)
      );

      ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON idempotency_keys TO glaneur_app USING (organisation_id = current_organisation());
      GRANT SELECT, INSERT, UPDATE ON idempotency_keys TO glaneur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys');
  }
}
