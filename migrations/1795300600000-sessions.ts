import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions, and who operates the installation. */
export class Sessions1795300600000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
