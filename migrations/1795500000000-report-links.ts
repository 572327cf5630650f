import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tracking link that answers by mail carry: kept beside the e-mail address it goes to and, by the check, no longer
 * than that. A merge hands on the answers, too.
 */
export class ReportLinks1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_taps ADD COLUMN token text COLLATE "C",
        ADD CONSTRAINT report_taps_link_check CHECK (token IS NULL OR contact_kind IS NOT DISTINCT FROM 'email');
      GRANT UPDATE (report_id) ON report_answers TO glaneur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (report_id) ON report_answers FROM glaneur_app;
      ALTER TABLE report_taps DROP COLUMN token;
    `);
  }
}
