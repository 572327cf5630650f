import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports, their staged rows, and what they did. */
export class Imports1795300400000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
