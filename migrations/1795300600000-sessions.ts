import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sessions, who operates the installation, and the people of an organisation as the application's role may see them.
 *
 * A user is global. What belongs to one organisation stands on the membership: the role, whether it is active, and what
 * the organisation calls the person. The application's role reads nobody but members of the organisation that is set,
 * and of them no password hash: no grant covers that column.
 */
export class Sessions1795300600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PEOPLE);
    await runner.query(SESSIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sessions;
      DROP VIEW people;
      DROP POLICY members ON users;
      REVOKE ALL (id, name, email) ON users FROM glaneur_app;
      REVOKE UPDATE (role, active, name, version) ON memberships FROM glaneur_app;
      ALTER TABLE users DISABLE ROW LEVEL SECURITY;
      ALTER TABLE users DROP COLUMN operator;
      ALTER TABLE memberships DROP COLUMN active, DROP COLUMN name, DROP COLUMN version;
    `);
  }
}

/** A view with the rights of whoever asks: the policies of both tables hold for it, and a bypass sees all of it. */
const PEOPLE = `
ALTER TABLE users ADD COLUMN operator boolean NOT NULL DEFAULT false;
ALTER TABLE memberships
  ADD COLUMN active boolean NOT NULL DEFAULT true,
  ADD COLUMN name text,
  ADD COLUMN version integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN memberships.name IS 'What the organisation calls the person; null: as the person calls themselves.';

ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY members ON users FOR SELECT TO glaneur_app
  USING (EXISTS (SELECT FROM memberships m WHERE m.user_id = users.id AND m.organisation_id = current_organisation()));
GRANT SELECT (id, name, email) ON users TO glaneur_app;
GRANT UPDATE (role, active, name, version) ON memberships TO glaneur_app;

CREATE VIEW people WITH (security_invoker = true) AS
SELECT m.organisation_id, m.user_id AS id, coalesce(m.name, u.name) COLLATE "C" AS name, u.email COLLATE "C" AS email,
       m.role, m.active, m.version, m.created_at
  FROM memberships m JOIN users u ON u.id = m.user_id;
GRANT SELECT ON people TO glaneur_app;
`;

/** The application's role may end sessions of its organisation; of their secrets it sees not even the hashes. */
const SESSIONS = `
CREATE TABLE sessions (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  secret_hash text NOT NULL,
  previous_hash text,
  previous_until timestamptz,
  rotation_salt text,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_because text,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT sessions_membership_fkey FOREIGN KEY (organisation_id, user_id) REFERENCES memberships (organisation_id, user_id),
  CONSTRAINT sessions_ended_check CHECK ((ended_at IS NULL) = (ended_because IS NULL)),
  CONSTRAINT sessions_rotation_check
    CHECK ((previous_hash IS NULL) = (previous_until IS NULL) AND (previous_hash IS NULL) = (rotation_salt IS NULL))
);
CREATE UNIQUE INDEX sessions_id ON sessions (id);
CREATE INDEX sessions_by_person ON sessions (organisation_id, user_id) WHERE ended_at IS NULL;

ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON sessions TO glaneur_app USING (organisation_id = current_organisation());
GRANT SELECT (organisation_id, id, user_id, ended_at), UPDATE (ended_at, ended_because) ON sessions TO glaneur_app;
`;
