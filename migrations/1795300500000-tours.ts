import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vehicles, tours, stops and collections. */
export class Tours1795300500000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
