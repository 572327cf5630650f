import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Archived sites and areas, suspensions, the history of containers. */
export class NetworkLife1795300300000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
