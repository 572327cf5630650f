import type { Client } from 'pg';

/** Has the database do something at the commit of each transaction that wrote a site of this name. @returns how to end it */
export async function atCommitOf(
  owner: Client,
  name: string,
  statement = `RAISE EXCEPTION 'refused at the commit'`,
): Promise<() => Promise<void>> {
  const trigger = `at_commit_${name.replaceAll(/\W/g, '')}`;
  await owner.query(
    `CREATE FUNCTION ${trigger}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       AS $$ BEGIN IF NEW.name = '${name}' THEN ${statement}; END IF; RETURN NULL; END $$;
     CREATE CONSTRAINT TRIGGER ${trigger} AFTER INSERT ON sites DEFERRABLE INITIALLY DEFERRED
       FOR EACH ROW EXECUTE FUNCTION ${trigger}();`,
  );
  return async () => {
    await owner.query(`DROP TRIGGER ${trigger} ON sites; DROP FUNCTION ${trigger}()`);
  };
}
