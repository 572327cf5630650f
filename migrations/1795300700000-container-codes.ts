import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The codes on the labels of containers: one for each container, unique over all organisations. A code leaves with its
 * container. The public finds a container by its code where the map shows it: planned and removed ones have none in
 * public.
 */
export class ContainerCodes1795300700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE container_codes (
        organisation_id uuid NOT NULL,
        container_id uuid NOT NULL,
        code text COLLATE "C" NOT NULL CONSTRAINT container_codes_length_check CHECK (length(code) = 8),
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organisation_id, container_id),
        CONSTRAINT container_codes_container_fkey FOREIGN KEY (organisation_id, container_id)
          REFERENCES containers (organisation_id, id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX container_codes_code ON container_codes (code);

      ALTER TABLE container_codes ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON container_codes TO glaneur_app USING (organisation_id = current_organisation());
      CREATE POLICY on_the_map ON container_codes FOR SELECT TO glaneur_public
        USING (EXISTS (SELECT FROM map_containers m
                        WHERE m.organisation_id = container_codes.organisation_id AND m.id = container_codes.container_id));
      GRANT SELECT, INSERT ON container_codes TO glaneur_app;
      GRANT SELECT (code, container_id) ON container_codes TO glaneur_public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE container_codes');
  }
}
