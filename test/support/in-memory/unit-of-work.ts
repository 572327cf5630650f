import { AsyncLocalStorage } from 'node:async_hooks';
import { type TenancyBypass, UnitOfWork } from '../../../src/application/shared/unit-of-work.port.js';
import { InMemoryStore, type Tables } from './store.js';

type Action = () => Promise<void> | void;

interface Scope {
  readonly reach: string;
  readonly actions: Action[];
  lastChild: Promise<unknown>;
  openChildren: number;
  /** As in PostgreSQL: after a failed statement nothing more can be done but to roll back. */
  failed: boolean;
}

const EVERYWHERE = 'all organisations';

/** Units of work on a store in memory: outermost ones run one after the other, nested ones as savepoints. */
export class InMemoryUnitOfWork extends UnitOfWork {
  private readonly scopes = new AsyncLocalStorage<Scope>();
  private lastUnit: Promise<unknown> = Promise.resolve();
  /** What keeps a commit from succeeding, as a deferred constraint would. */
  refusesCommit: (tables: Tables) => boolean = () => false;
  readonly bypasses: TenancyBypass[] = [];

  constructor(readonly store: InMemoryStore) {
    super();
  }

  inOrganisation<T>(organisationId: string, work: () => Promise<T>): Promise<T> {
    return this.run(organisationId, work);
  }

  acrossOrganisations<T>(reason: TenancyBypass, work: () => Promise<T>): Promise<T> {
    this.bypasses.push(reason);
    return this.run(EVERYWHERE, work);
  }

  afterCommit(action: Action): void {
    this.scope().actions.push(action);
  }

  /** Whether the unit that is open here sees all organisations. */
  get reachesAll(): boolean {
    return this.scope().reach === EVERYWHERE;
  }

  /** Runs one statement of a repository on the rows of this organisation. */
  statement<T>(organisationId: string | undefined, work: (store: InMemoryStore) => T): T {
    const scope = this.scope();
    if (scope.failed) throw new Error('The transaction is aborted: a statement before has failed.');
    try {
      if (scope.reach !== (organisationId ?? EVERYWHERE))
        throw new Error('Row-level security refuses this row.');
      return work(this.store);
    } catch (error) {
      scope.failed = true;
      throw error;
    }
  }

  private scope(): Scope {
    const open = this.scopes.getStore();
    if (!open) throw new Error('No unit of work is open.');
    if (open.openChildren > 0) throw new Error('A unit of work inside this one is open.');
    return open;
  }

  private async run<T>(reach: string, work: () => Promise<T>): Promise<T> {
    const open = this.scopes.getStore();
    if (open && open.reach !== reach)
      throw new Error('A unit of work cannot reach further than the one it is in.');
    const scope: Scope = { reach, actions: [], lastChild: Promise.resolve(), openChildren: 0, failed: false };
    const before = open ? open.lastChild : this.lastUnit;
    if (open) open.openChildren += 1;
    const turn = before.then(() => this.attempt(scope, work, open === undefined));
    const settled = turn.catch(() => {}).finally(() => open && (open.openChildren -= 1));
    if (open) open.lastChild = settled;
    else this.lastUnit = settled;
    const result = await turn.finally(() => settled);
    if (open) open.actions.push(...scope.actions);
    else
      for (const action of scope.actions)
        await Promise.resolve()
          .then(action)
          .catch(() => {});
    return result;
  }

  private async attempt<T>(scope: Scope, work: () => Promise<T>, outermost: boolean): Promise<T> {
    const before = this.store.tables;
    try {
      const result = await this.scopes.run(scope, work);
      if (scope.failed) throw new Error('The transaction is aborted: a statement before has failed.');
      if (outermost && this.refusesCommit(this.store.tables)) throw new Error('The commit was refused.');
      return result;
    } catch (error) {
      await scope.lastChild;
      this.store.tables = before;
      throw error;
    }
  }
}
