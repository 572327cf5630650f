import type { QueryRunner } from 'typeorm';

/** What a transaction may see: one organisation's rows, or all. */
export type Reach = { readonly organisationId: string } | 'all';

/**
 * A transaction, or a savepoint in one. Savepoints of one connection nest strictly, so those that are asked for at the
 * same time wait for each other here.
 */
export class TransactionScope {
  private readonly actions: (() => Promise<void> | void)[] = [];
  private lastChild: Promise<unknown> = Promise.resolve();
  private openChildren = 0;

  constructor(
    readonly runner: QueryRunner,
    private readonly reach: Reach,
    private readonly depth = 0,
  ) {}

  /** What was registered here and in savepoints that were kept, in order. */
  get committedActions(): readonly (() => Promise<void> | void)[] {
    return this.actions;
  }

  /** True while a savepoint in this scope is asked for or open: its statements, and no others, belong on the connection. */
  get isWaiting(): boolean {
    return this.openChildren > 0;
  }

  reaches(wanted: Reach): boolean {
    if (this.reach === 'all' || wanted === 'all') return this.reach === wanted;
    return this.reach.organisationId === wanted.organisationId;
  }

  afterCommit(action: () => Promise<void> | void): void {
    this.actions.push(action);
  }

  /** Runs the work in a savepoint of its own, after the siblings that were asked for before. */
  savepoint<T>(work: (scope: TransactionScope) => Promise<T>): Promise<T> {
    this.openChildren += 1;
    const turn = this.lastChild.then(() => this.runSavepoint(work)).finally(() => (this.openChildren -= 1));
    this.lastChild = turn.catch(() => {});
    return turn;
  }

  private async runSavepoint<T>(work: (scope: TransactionScope) => Promise<T>): Promise<T> {
    const child = new TransactionScope(this.runner, this.reach, this.depth + 1);
    const name = `unit_${child.depth}`;
    await this.runner.query(`SAVEPOINT ${name}`);
    try {
      const result = await work(child);
      await this.runner.query(`RELEASE SAVEPOINT ${name}`);
      this.actions.push(...child.actions);
      return result;
    } catch (error) {
      await this.runner.query(`ROLLBACK TO SAVEPOINT ${name}; RELEASE SAVEPOINT ${name}`);
      throw error;
    }
  }
}
