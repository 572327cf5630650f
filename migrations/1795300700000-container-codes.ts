import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The codes on the labels of containers. */
export class ContainerCodes1795300700000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
