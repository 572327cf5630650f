import type { ImportKey, LineRange } from '../../../application/imports/import-key.js';
import { NetworkChanges, type TakenBack } from '../../../application/imports/network-changes.port.js';
import type { Headings } from '../../../domain/imports/columns.js';
import { NEW_CONTAINER_TYPE } from '../../../domain/imports/imported-container.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { HOLD, INSERT, ONE_AT_A_TIME, UPDATE } from './applying.statements.js';
import { BY_INDEX, FRESH_PLANS, UNLIMITED, WITH_LOOPS, WITHOUT_LOOPS } from './planning.statements.js';
import {
  FORGET,
  HOLD_CHANGED,
  NEXT_CHANGES,
  REFERRING,
  type Referring,
  remove,
  RESTORE,
} from './undoing.statements.js';

const LAST_LINE = 2 ** 31 - 1;

/** Writes by INSERT … SELECT and UPDATE … FROM, as the application's role. */
export class PostgisNetworkChanges extends NetworkChanges {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async begin({ organisationId }: ImportKey): Promise<void> {
    await this.query(UNLIMITED, []);
    await this.query(ONE_AT_A_TIME, [organisationId]);
    await this.query(FRESH_PLANS, []);
    await this.query(BY_INDEX, []);
  }

  async hold({ organisationId, id }: ImportKey, headings: Headings): Promise<void> {
    await this.query(WITHOUT_LOOPS, []);
    await this.query(HOLD, [organisationId, id, 0, LAST_LINE, ...optional(headings)]);
    await this.query(WITH_LOOPS, []);
  }

  async apply(
    { organisationId, id }: ImportKey,
    headings: Headings,
    actorId: string,
    { afterLine, throughLine }: LineRange,
  ) {
    const range = [organisationId, id, afterLine, throughLine];
    const updates = [...range, ...optional(headings), actorId];
    const { matched, updated } = await this.one<{ matched: number; updated: number }>(UPDATE, updates);
    const inserts = [...range, actorId, NEW_CONTAINER_TYPE];
    const { created } = await this.one<{ created: number }>(INSERT, inserts);
    return { created, updated, unchanged: matched - updated };
  }

  async takeBack(
    { organisationId, id }: ImportKey,
    actorId: string,
    afterContainerId: string | null,
    limit: number,
  ): Promise<TakenBack | undefined> {
    const next = [organisationId, id, afterContainerId, limit];
    type Next = { throughContainerId: string | null; changes: number };
    const { throughContainerId, changes } = await this.one<Next>(NEXT_CHANGES, next);
    if (throughContainerId === null) return undefined;
    const range = [organisationId, id, afterContainerId, throughContainerId];
    await this.query(HOLD_CHANGED, range);
    const referring = await this.query<Referring[]>(REFERRING, []);
    const removed = await this.one<{ count: number }>(remove(referring), range);
    const restored = await this.one<{ count: number }>(RESTORE, [...range, actorId]);
    const undone = removed.count + restored.count;
    return { throughContainerId, undone, kept: changes - undone };
  }

  async forget({ organisationId, id }: ImportKey, limit: number): Promise<number> {
    const [, count] = await this.query<[unknown, number]>(FORGET, [organisationId, id, limit]);
    return count;
  }

  private async one<Row>(sql: string, values: unknown[]): Promise<Row> {
    const [row] = await this.query<Row[]>(sql, values);
    return row as Row;
  }

  private query<Result>(sql: string, values: unknown[]): Promise<Result> {
    return this.unitOfWork.manager().query<Result>(sql, values);
  }
}

/** Whether the file has the columns whose empty cells empty a field. */
function optional({ capacityL, address }: Headings): [boolean, boolean] {
  return [capacityL !== undefined, address !== undefined];
}
