import { atCommitOf } from '../../support/at-commit.js';
import { aSite, uniqueWord } from '../../support/in-memory/builders.js';
import { testProfile } from '../../support/test-database.js';
import { describeUnitOfWorkContract } from '../unit-of-work.contract.js';
import { openAdapters, type OpenAdapters } from './open-adapters.js';

describeUnitOfWorkContract('on PostgreSQL', async () => {
  const adapters = await openAdapters();
  return {
    ...adapters,
    refuseCommitsOf: async (name) => {
      await atCommitOf(adapters.owner, name);
    },
  };
});

describe('a unit of work on PostgreSQL', () => {
  let adapters: OpenAdapters;
  const logged: string[] = [];
  beforeAll(async () => {
    adapters = await openAdapters((_level, _fields, message) => void logged.push(message));
  });
  afterAll(() => adapters.close());

  const onServer = testProfile() === 'server' ? it : it.skip;

  onServer(
    'whose connection dies at the commit runs no action, and the next one has a connection that lives',
    async () => {
      const { unitOfWork, sites, organisations, storedSites } = adapters;
      const [organisationId] = organisations;
      const [name, next] = [uniqueWord('dies'), uniqueWord('lives')];
      await atCommitOf(adapters.owner, name, 'PERFORM pg_terminate_backend(pg_backend_pid())');
      const ran: string[] = [];
      const work = unitOfWork.inOrganisation(organisationId, async () => {
        unitOfWork.afterCommit(() => void ran.push('never'));
        await sites.add(aSite(organisationId, name));
      });
      await expect(work).rejects.toThrow();
      await unitOfWork.inOrganisation(organisationId, () => sites.add(aSite(organisationId, next)));
      expect(ran).toEqual([]);
      expect(await storedSites(organisationId)).toEqual([next]);
      expect(logged).toContain('rollback failed');
    },
  );

  it('writes each way round row-level security into the log', async () => {
    logged.length = 0;
    await adapters.unitOfWork.acrossOrganisations('login', async () => {});
    expect(logged).toEqual(['row-level security bypassed']);
  });

  it('gives its connection back with neither organisation nor owner on it', async () => {
    const { unitOfWork, organisations } = adapters;
    await unitOfWork.inOrganisation(organisations[0], async () => {});
    await unitOfWork.acrossOrganisations('login', async () => {});
    const rows = await unitOfWork.reading(organisations[1], (query) =>
      query<{ role: string; organisation: string }>(
        'SELECT current_user AS role, current_organisation() AS organisation',
        [],
      ),
    );
    expect(rows).toEqual([{ role: 'glaneur_app', organisation: organisations[1] }]);
  });

  it('does not write an organisation into a statement that is no UUID', async () => {
    const injected = `'; SET ROLE NONE; --`;
    await expect(adapters.unitOfWork.inOrganisation(injected, async () => {})).rejects.toThrow('no UUID');
  });

  it('reads without writing', async () => {
    const { unitOfWork, organisations } = adapters;
    const attempt = unitOfWork.reading(organisations[0], (query) => query('DELETE FROM sites', []));
    await expect(attempt).rejects.toThrow('read-only transaction');
  });
});
