import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events between their commit and the reactions to them. */
export class Outbox1795300000000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
