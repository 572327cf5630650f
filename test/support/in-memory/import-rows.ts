import type { ImportKey, LineRange } from '../../../src/application/imports/import-key.js';
import { NetworkChanges, type TakenBack } from '../../../src/application/imports/network-changes.port.js';
import { type StagedRow, StagedRows } from '../../../src/application/imports/staged-rows.port.js';
import type { Headings } from '../../../src/domain/imports/columns.js';
import type { Finding } from '../../../src/domain/imports/finding.js';
import type { ImportMode } from '../../../src/domain/imports/import.details.js';
import {
  type ImportedContainer,
  NEW_CONTAINER_TYPE,
} from '../../../src/domain/imports/imported-container.js';
import { ATTRIBUTES_MAX, Container, type ContainerProperties } from '../../../src/domain/network/index.js';
import type { Position } from '../../../src/domain/shared/position.js';
import { dropOf, isOf } from './imports.js';
import { InMemoryAreas } from './network.js';
import type { ImportRow, InMemoryStore } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemoryStagedRows extends StagedRows {
  private readonly areas: InMemoryAreas;

  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
    this.areas = new InMemoryAreas(unitOfWork);
  }

  async stage({ organisationId, id: importId }: ImportKey, rows: readonly StagedRow[]): Promise<void> {
    for (const row of rows) {
      const areaId = row.accepted ? await this.areaAt(organisationId, row.container.position) : null;
      const staged = { organisationId, importId, row, rejected: !row.accepted, areaId, containerId: null };
      this.unitOfWork.statement(organisationId, (store) => store.insert('importRows', staged));
    }
  }

  async next(of: ImportKey, afterLine: number, limit: number) {
    const rows = this.rows(of)
      .filter(({ row }) => row.line > afterLine)
      .slice(0, limit);
    const last = rows.at(-1);
    return last && { throughLine: last.row.line, rows: rows.length };
  }

  async match(of: ImportKey): Promise<void> {
    this.unitOfWork.statement(of.organisationId, (store) =>
      store.exchange('importRows', isOf(of), (staged) => ({
        ...staged,
        containerId: staged.row.accepted
          ? (containers(store, of).find(
              ({ properties, life }) =>
                life.status !== 'removed' && properties.reference === containerOf(staged).reference,
            )?.id ?? null)
          : null,
      })),
    );
  }

  async compare(of: ImportKey, mode: ImportMode, range: LineRange): Promise<Finding[]> {
    const findings: Finding[] = [];
    for (const staged of this.rows(of).filter(isAcceptedIn(range))) {
      const finding = await this.findingOn(of, mode, staged);
      if (finding) findings.push(finding);
    }
    const lines = new Set(findings.map(({ line }) => line));
    this.unitOfWork.statement(of.organisationId, (store) =>
      store.exchange(
        'importRows',
        (staged) => isOf(of)(staged) && lines.has(staged.row.line),
        (staged) => ({ ...staged, rejected: true }),
      ),
    );
    return findings;
  }

  async drop(of: ImportKey, limit: number): Promise<number> {
    return this.unitOfWork.statement(of.organisationId, (store) => dropOf(store, 'importRows', of, limit));
  }

  private async findingOn(of: ImportKey, mode: ImportMode, staged: ImportRow): Promise<Finding | undefined> {
    const { line } = staged.row;
    const { reference, position, attributes } = containerOf(staged);
    const first = this.rows(of).find(({ row }) => referenceOf(row) === reference);
    if (first && first.row.line < line)
      return { line, kind: 'duplicate', reference, firstLine: first.row.line };
    const { known, area } = this.unitOfWork.statement(of.organisationId, (store) => ({
      known: containers(store, of).find(({ id }) => id === staged.containerId),
      area: store.tables.areas.find(({ id }) => id === staged.areaId),
    }));
    if (known && mode === 'create') return { line, kind: 'reference_taken', reference };
    if ((!area || area.archivedAt !== null) && !(known && isSamePlace(known.properties.position, position))) {
      const exchanged = { longitude: position.latitude, latitude: position.longitude };
      const swapped = (await this.areaAt(of.organisationId, exchanged)) !== null;
      return { line, kind: swapped ? 'swapped' : 'no_area', position };
    }
    const together = merged(known?.properties.attributes ?? {}, attributes);
    return Object.keys(together).length > ATTRIBUTES_MAX ? { line, kind: 'too_many_attributes' } : undefined;
  }

  private async areaAt(organisationId: string, position: Position): Promise<string | null> {
    return (await this.areas.findCovering(organisationId, position)) ?? null;
  }

  private rows(of: ImportKey): ImportRow[] {
    return this.unitOfWork.statement(of.organisationId, ({ tables }) => tables.importRows.filter(isOf(of)));
  }
}

export class InMemoryNetworkChanges extends NetworkChanges {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  /** Units of work in memory run one after the other. */
  async begin(): Promise<void> {}
  async hold(): Promise<void> {}

  async apply(of: ImportKey, headings: Headings, _actorId: string, range: LineRange) {
    const counts = { created: 0, updated: 0, unchanged: 0 };
    this.unitOfWork.statement(of.organisationId, (store) => {
      for (const staged of store.tables.importRows.filter(isOf(of)).filter(isAcceptedIn(range))) {
        const known = containers(store, of).find(({ id }) => id === staged.containerId);
        counts[known ? change(store, of, headings, staged, known) : create(store, of, staged)] += 1;
      }
    });
    return counts;
  }

  async takeBack(
    of: ImportKey,
    _actorId: string,
    after: string | null,
    limit: number,
  ): Promise<TakenBack | undefined> {
    return this.unitOfWork.statement(of.organisationId, (store) => {
      const changes = store.tables.importChanges
        .filter(isOf(of))
        .filter(({ containerId }) => after === null || containerId > after)
        .toSorted((one, other) => (one.containerId < other.containerId ? -1 : 1))
        .slice(0, limit);
      const last = changes.at(-1);
      if (!last) return undefined;
      const isMeant = (id: string) => (one: Container) =>
        one.organisationId === of.organisationId && one.id === id;
      let undone = 0;
      for (const { containerId, version, before } of changes) {
        const now = store.tables.containers.find(isMeant(containerId));
        if (now?.version !== version) continue;
        undone += 1;
        if (before) {
          const restored = Container.restore({ ...before, version: version + 1, life: now.life });
          store.replace('containers', isMeant(containerId), restored);
        } else {
          const rest = store.tables.containers.filter((one) => !isMeant(containerId)(one));
          store.tables = { ...store.tables, containers: rest };
        }
      }
      return { throughContainerId: last.containerId, undone, kept: changes.length - undone };
    });
  }

  async forget(of: ImportKey, limit: number): Promise<number> {
    return this.unitOfWork.statement(of.organisationId, (store) => dropOf(store, 'importChanges', of, limit));
  }
}

function create(store: InMemoryStore, of: ImportKey, staged: ImportRow): 'created' {
  const { row, areaId } = staged;
  const { name, type, attributes, ...said } = containerOf(staged);
  const properties: ContainerProperties = {
    ...said,
    areaId: areaId ?? '',
    name: name ?? said.reference,
    type: type ?? NEW_CONTAINER_TYPE,
    attributes: merged({}, attributes),
    municipalityCode: null,
  };
  const { organisationId, id: importId } = of;
  const life = { status: 'active', statusReason: null, suspendedFrom: null, suspendedUntil: null } as const;
  store.insert(
    'containers',
    Container.restore({ id: row.containerId, organisationId, version: 1, properties, life }),
  );
  const change = { organisationId, importId, containerId: row.containerId, version: 1, before: null };
  store.insert('importChanges', change);
  return 'created';
}

function change(
  store: InMemoryStore,
  of: ImportKey,
  headings: Headings,
  staged: ImportRow,
  known: Container,
): 'updated' | 'unchanged' {
  const { name, type, position, capacityL, address, attributes } = containerOf(staged);
  const before = known.properties;
  const stays = isSamePlace(before.position, position);
  const after: ContainerProperties = {
    ...before,
    position,
    name: name ?? before.name,
    type: type ?? before.type,
    capacityL: headings.capacityL === undefined ? before.capacityL : capacityL,
    address: headings.address === undefined ? before.address : address,
    attributes: merged(before.attributes, attributes),
    areaId: stays ? before.areaId : (staged.areaId ?? before.areaId),
  };
  if (textOf(before) === textOf(after)) return 'unchanged';
  const version = known.version + 1;
  const changed = Container.restore({ ...known, version, properties: after });
  store.replace(
    'containers',
    ({ id, organisationId }) => id === known.id && organisationId === of.organisationId,
    changed,
  );
  const { organisationId, id: importId } = of;
  store.insert('importChanges', { organisationId, importId, containerId: known.id, version, before: known });
  return 'updated';
}

function containerOf({ row }: ImportRow): ImportedContainer {
  if (row.accepted) return row.container;
  throw new Error('A rejected row has no container.');
}

function referenceOf(row: StagedRow): string | null {
  return row.accepted ? row.container.reference : row.reference;
}

const isAcceptedIn =
  ({ afterLine, throughLine }: LineRange) =>
  ({ row, rejected }: ImportRow): boolean =>
    !rejected && row.line > afterLine && row.line <= throughLine;

function containers({ tables }: InMemoryStore, { organisationId }: ImportKey): Container[] {
  return tables.containers.filter((container) => container.organisationId === organisationId);
}

function isSamePlace(one: Position, other: Position): boolean {
  return one.longitude === other.longitude && one.latitude === other.latitude;
}

function merged(
  before: Readonly<Record<string, string>>,
  said: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const entries = Object.entries({ ...before, ...said });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

function textOf(properties: ContainerProperties): string {
  const sorted = (value: object) => Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  const { attributes, position } = properties;
  return JSON.stringify(
    sorted({ ...properties, attributes: sorted(attributes), position: sorted(position) }),
  );
}
