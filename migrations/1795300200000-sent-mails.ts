import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which mails were sent: claimed before, settled after. Neither their words nor their addresses are kept. */
export class SentMails1795300200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sent_mails (
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        key text COLLATE "C" NOT NULL,
        mail text NOT NULL,
        claimed_at timestamptz NOT NULL,
        settled_at timestamptz,
        outcome text CONSTRAINT sent_mails_outcome_check CHECK (outcome IN ('sent', 'refused')),
        PRIMARY KEY (organisation_id, key),
        CONSTRAINT sent_mails_settled_check CHECK ((settled_at IS NULL) = (outcome IS NULL))
      );
      ALTER TABLE sent_mails ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON sent_mails TO glaneur_app USING (organisation_id = current_organisation());
      GRANT SELECT, INSERT, UPDATE, DELETE ON sent_mails TO glaneur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sent_mails');
  }
}
