import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys with which programs call the API for an organisation. Of a key only the hash is stored. */
export class ApiKeys1795400300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_keys (
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        id uuid NOT NULL,
        name text COLLATE "C" NOT NULL,
        scopes text[] NOT NULL CONSTRAINT api_keys_scopes_check CHECK (cardinality(scopes) > 0),
        secret_hash text COLLATE "C" NOT NULL,
        last_four text NOT NULL CONSTRAINT api_keys_last_four_check CHECK (length(last_four) = 4),
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz,
        revoked_by uuid,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        CONSTRAINT api_keys_revoked_check CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
      );
      CREATE UNIQUE INDEX api_keys_secret ON api_keys (secret_hash);
      CREATE INDEX api_keys_by_name ON api_keys (organisation_id, name, id);

      ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON api_keys TO glaneur_app USING (organisation_id = current_organisation());
      GRANT SELECT (organisation_id, id, name, scopes, last_four, created_by, created_at, expires_at, last_used_at,
                    revoked_at, revoked_by, version),
            INSERT, UPDATE (revoked_at, revoked_by, version) ON api_keys TO glaneur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_keys');
  }
}
