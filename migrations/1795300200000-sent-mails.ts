import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which mails were sent. */
export class SentMails1795300200000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
