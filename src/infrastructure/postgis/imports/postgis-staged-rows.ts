import type { ImportKey, LineRange } from '../../../application/imports/import-key.js';
import { type StagedRow, StagedRows } from '../../../application/imports/staged-rows.port.js';
import type { Finding } from '../../../domain/imports/finding.js';
import type { ImportMode } from '../../../domain/imports/import.details.js';
import { ATTRIBUTES_MAX } from '../../../domain/network/index.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { BY_INDEX, FRESH_PLANS, WITH_LOOPS, WITHOUT_LOOPS } from './planning.statements.js';
import {
  COMPARE,
  COVERED,
  DROP_REFERENCES,
  DROP_ROWS,
  MATCH,
  NEXT,
  STAGE,
  UNMATCH,
} from './staging.statements.js';

interface Found {
  readonly line: number;
  readonly kind: Exclude<Finding['kind'], 'swapped'>;
  readonly reference: string;
  readonly firstLine: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Rows in the table `import_rows`, written and compared by one statement a set. */
export class PostgisStagedRows extends StagedRows {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async stage({ organisationId, id }: ImportKey, rows: readonly StagedRow[]): Promise<void> {
    const accepted = rows.flatMap((row) => (row.accepted ? [row.container.position] : []));
    let place = 0;
    const written = rows.map((row) =>
      row.accepted
        ? { ...columnsOf(row), place: ++place }
        : { line: row.line, place: null, reference: row.reference },
    );
    const longitudes = accepted.map(({ longitude }) => longitude);
    const latitudes = accepted.map(({ latitude }) => latitude);
    await this.query(FRESH_PLANS, []);
    await this.query(BY_INDEX, []);
    await this.query(WITHOUT_LOOPS, []);
    await this.query(STAGE, [organisationId, id, JSON.stringify(written), longitudes, latitudes]);
    await this.query(WITH_LOOPS, []);
  }

  async next({ organisationId, id }: ImportKey, afterLine: number, limit: number) {
    const sql = [organisationId, id, afterLine, limit];
    const [next] = await this.query<{ throughLine: number | null; rows: number }[]>(NEXT, sql);
    return next?.throughLine == null ? undefined : { throughLine: next.throughLine, rows: next.rows };
  }

  async match({ organisationId, id }: ImportKey): Promise<void> {
    await this.query(WITHOUT_LOOPS, []);
    await this.query(UNMATCH, [organisationId, id]);
    await this.query(MATCH, [organisationId, id]);
    await this.query(WITH_LOOPS, []);
  }

  async compare({ organisationId, id }: ImportKey, mode: ImportMode, range: LineRange): Promise<Finding[]> {
    const { afterLine, throughLine } = range;
    const values = [organisationId, id, afterLine, throughLine, mode, ATTRIBUTES_MAX];
    const found = await this.query<Found[]>(COMPARE, values);
    const swapped = await this.swapped(found.filter(({ kind }) => kind === 'no_area'));
    return found.map((row) => findingOf(row, swapped));
  }

  async drop({ organisationId, id }: ImportKey, limit: number): Promise<number> {
    const values = [organisationId, id, limit];
    const [, rows] = await this.query<[unknown, number]>(DROP_ROWS, values);
    const [, references] = await this.query<[unknown, number]>(DROP_REFERENCES, values);
    return Math.max(rows, references);
  }

  /** @returns the lines of rows that an area would cover if their coordinates were exchanged */
  private async swapped(rows: readonly Found[]): Promise<ReadonlySet<number>> {
    if (rows.length === 0) return new Set();
    const exchanged = [rows.map(({ latitude }) => latitude), rows.map(({ longitude }) => longitude)];
    const covered = await this.query<{ place: number }[]>(COVERED, exchanged);
    return new Set(covered.flatMap(({ place }) => rows[place - 1]?.line ?? []));
  }

  private query<Result>(sql: string, values: unknown[]): Promise<Result> {
    return this.unitOfWork.manager().query<Result>(sql, values);
  }
}

function columnsOf({ line, container, containerId }: StagedRow & { accepted: true }) {
  const { position, capacityL, ...texts } = container;
  return { line, new_container_id: containerId, capacity_l: capacityL, ...position, ...texts };
}

function findingOf(
  { line, kind, reference, firstLine, longitude, latitude }: Found,
  swapped: ReadonlySet<number>,
): Finding {
  if (kind === 'duplicate') return { line, kind, reference, firstLine };
  if (kind === 'reference_taken') return { line, kind, reference };
  if (kind === 'too_many_attributes') return { line, kind };
  return { line, kind: swapped.has(line) ? 'swapped' : kind, position: { longitude, latitude } };
}
