import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First answers to requests that carry an Idempotency-Key. */
export class IdempotencyKeys1795300100000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
