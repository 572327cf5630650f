import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { type TenancyBypass, UnitOfWork } from '../../../application/shared/unit-of-work.port.js';
import { type Reach, TransactionScope } from './transaction-scope.js';

/** One statement in a transaction that sees one organisation. */
export type TenantQuery = <Row>(sql: string, values: unknown[]) => Promise<Row[]>;

export type UnitOfWorkLog = (level: 'debug' | 'info' | 'error', fields: object, message: string) => void;

/** Ways round row-level security that are taken every second, by nobody in particular. */
const ROUTINE: readonly TenancyBypass[] = ['outbox-relay', 'schedule', 'api-key'];

/**
 * The unit of work on a TypeORM pool. The pool's connections open as `glaneur_app`, so that without an organisation
 * set they see no tenant's rows at all; a bypass steps back to the owner for its own transaction and is logged.
 */
export class TypeOrmUnitOfWork extends UnitOfWork {
  private readonly storage = new AsyncLocalStorage<TransactionScope>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: UnitOfWorkLog = () => {},
  ) {
    super();
  }

  inOrganisation<T>(organisationId: string, work: () => Promise<T>): Promise<T> {
    return this.run({ organisationId }, work);
  }

  acrossOrganisations<T>(reason: TenancyBypass, work: () => Promise<T>): Promise<T> {
    const level = ROUTINE.includes(reason) ? 'debug' : 'info';
    this.log(level, { bypass: reason }, 'row-level security bypassed');
    return this.run('all', work);
  }

  afterCommit(action: () => Promise<void> | void): void {
    this.scope().afterCommit(action);
  }

  /** Whether a unit of work is open here. */
  get isOpen(): boolean {
    return this.storage.getStore() !== undefined;
  }

  /** The manager of the transaction that is open here. Repositories and tenant readers reach the database by it alone. */
  manager(): EntityManager {
    return this.scope().runner.manager;
  }

  /** Reads inside the transaction that is open here, or else in a read-only one of its own. */
  reading<T>(organisationId: string, work: (query: TenantQuery) => Promise<T>): Promise<T> {
    const read = ({ runner }: TransactionScope) => work((sql, values) => runner.query(sql, values));
    const open = this.storage.getStore();
    if (open) return open.reaches({ organisationId }) ? read(open) : refuseReach();
    return this.inTransaction({ organisationId }, read, 'READ ONLY');
  }

  private scope(): TransactionScope {
    const open = this.storage.getStore();
    if (!open) throw new Error('No unit of work is open: call UnitOfWork.inOrganisation first.');
    if (open.isWaiting)
      throw new Error(
        'A unit of work inside this one is open: what is written beside it would be lost with it.',
      );
    return open;
  }

  private run<T>(reach: Reach, work: () => Promise<T>): Promise<T> {
    const enter = (scope: TransactionScope) => this.storage.run(scope, work);
    const open = this.storage.getStore();
    if (!open) return this.inTransaction(reach, enter);
    if (!open.reaches(reach)) return refuseReach();
    return open.savepoint(enter);
  }

  private async inTransaction<T>(
    reach: Reach,
    work: (scope: TransactionScope) => Promise<T>,
    mode = 'READ WRITE',
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const scope = new TransactionScope(runner, reach);
    let result: T;
    try {
      await begin(runner, reach, mode);
      result = await work(scope);
      await commit(runner);
    } catch (error) {
      await runner
        .query('ROLLBACK')
        .catch((lost: unknown) => this.log('error', { err: lost }, 'rollback failed'));
      throw error;
    } finally {
      await runner.release();
    }
    await this.runAfterCommit(scope);
    return result;
  }

  private async runAfterCommit(scope: TransactionScope): Promise<void> {
    for (const action of scope.committedActions) {
      try {
        await action();
      } catch (error) {
        this.log('error', { err: error }, 'an action after commit failed');
      }
    }
  }
}

/** A unit that reached into another organisation could wait for itself for ever: the embedded database has one session. */
function refuseReach(): Promise<never> {
  return Promise.reject(new Error('A unit of work cannot reach further than the one it is in.'));
}

/** After a failed statement PostgreSQL answers COMMIT by rolling back, which is no error to the driver. */
async function commit(runner: QueryRunner): Promise<void> {
  const connection = (await runner.connect()) as { query(sql: string): Promise<{ command: string }> };
  const { command } = await connection.query('COMMIT');
  if (command !== 'COMMIT')
    throw new Error('The transaction was rolled back: one of its statements had failed.');
}

/** One simple query, one round trip. The organisation's id is checked before it is written into the statement. */
async function begin(runner: QueryRunner, reach: Reach, mode: string): Promise<void> {
  if (reach === 'all') {
    await runner.query(`BEGIN ${mode}; SET LOCAL ROLE NONE`);
    return;
  }
  if (!/^[0-9a-f-]{36}$/i.test(reach.organisationId)) throw new Error('The organisation id is no UUID.');
  await runner.query(`BEGIN ${mode}; SET LOCAL glaneur.organisation_id = '${reach.organisationId}'`);
}
