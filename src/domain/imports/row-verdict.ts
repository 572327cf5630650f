import { CONTAINER_TYPES, type ContainerType, violationsOfContainer } from '../network/index.js';
import type { Violation } from '../shared/domain-error.js';
import { type Position, roundDegrees } from '../shared/position.js';
import type { Columns, KnownColumn } from './columns.js';
import {
  areProbablySwapped,
  type Axis,
  degreesFault,
  readNumber,
  SWAPPED_CODE,
  SWAPPED_MESSAGE,
} from './coordinates.js';
import { asNew, type ImportedContainer, type RowVerdict, type SheetRow } from './imported-container.js';
import { type RowError, shownValue } from './row-error.js';

/** Stands where the coordinates cannot be read; what the rules say of it is not passed on. */
const UNREADABLE: Position = { longitude: 1, latitude: 1 };

/** Judges one row by itself. What needs the other rows or the database is found later. */
export function verdictOf(row: SheetRow, columns: Columns): RowVerdict {
  return new RowReading(row, columns).verdict();
}

class RowReading {
  private readonly errors: RowError[] = [];
  private readonly fields = new Map<KnownColumn, string>();
  private readonly attributes: [string, string | null][] = [];

  constructor(
    private readonly row: SheetRow,
    private readonly columns: Columns,
  ) {}

  verdict(): RowVerdict {
    const { line } = this.row;
    this.sortCells();
    const reference = this.fields.get('reference') ?? '';
    const container = this.errors.length === 0 ? this.container(reference) : undefined;
    if (container && this.errors.length === 0) return { line, accepted: true, container };
    return {
      line,
      accepted: false,
      reference: reference.trim() === '' ? null : reference,
      errors: this.errors,
    };
  }

  private sortCells(): void {
    const { cells } = this.row;
    const { all } = this.columns;
    const surplus = cells.slice(all.length);
    if (cells.length < all.length || surplus.some((cell) => cell.trim() !== '')) {
      const message = `The row has ${cells.length} cells, the header ${all.length}.`;
      this.add(null, 'row.columns', message, null);
    }
    for (const [place, column] of all.entries()) {
      const cell = cells[place] ?? '';
      if (column.kind === 'known') this.fields.set(column.field, cell);
      if (column.kind === 'attribute')
        this.attributes.push([column.heading, cell.trim() === '' ? null : cell]);
      if (column.kind === 'unnamed' && cell.trim() !== '') {
        const message = `Column ${place + 1} has no heading, so nothing says what this is. Give it one.`;
        this.add(null, 'import.column_unnamed', message, cell);
      }
    }
  }

  private container(reference: string): ImportedContainer {
    const imported: ImportedContainer = {
      reference,
      name: this.textOf('name'),
      type: this.type(),
      position: this.position() ?? UNREADABLE,
      capacityL: this.capacity(),
      address: this.textOf('address'),
      attributes: Object.fromEntries(this.attributes),
    };
    const unreadable = imported.position === UNREADABLE;
    for (const violation of violationsOfContainer(asNew(imported))) {
      const told = violation.path === 'position' ? unreadable : violation.path === 'name' && !imported.name;
      if (!told) this.addViolation(violation);
    }
    return imported;
  }

  private type(): ContainerType | null {
    const word = this.textOf('type')?.trim().toLowerCase();
    if (word === undefined) return null;
    const type = CONTAINER_TYPES.find((known) => known === word);
    if (type) return type;
    const message = `The type is one of: ${CONTAINER_TYPES.join(', ')}.`;
    this.addAt('type', 'container.type_unknown', message);
    return null;
  }

  private capacity(): number | null {
    const cell = this.textOf('capacityL');
    return cell === null ? null : (this.numberAt('capacityL', cell) ?? null);
  }

  private position(): Position | undefined {
    const [latitude, longitude] = [this.degrees('latitude'), this.degrees('longitude')];
    if (latitude === undefined || longitude === undefined) return undefined;
    if (areProbablySwapped(latitude, longitude)) {
      this.add(null, SWAPPED_CODE, SWAPPED_MESSAGE, `${latitude}, ${longitude}`);
      return undefined;
    }
    const faults = [this.degreesHold('latitude', latitude), this.degreesHold('longitude', longitude)];
    if (faults.includes(false)) return undefined;
    return { latitude: roundDegrees(latitude), longitude: roundDegrees(longitude) };
  }

  private degrees(axis: Axis): number | undefined {
    const cell = this.textOf(axis);
    if (cell !== null) return this.numberAt(axis, cell);
    this.addAt(axis, 'import.cell_missing', `The ${axis} is missing.`);
    return undefined;
  }

  private degreesHold(axis: Axis, degrees: number): boolean {
    const fault = degreesFault(axis, degrees);
    if (fault) this.addAt(axis, fault.code, fault.message);
    return !fault;
  }

  private numberAt(field: KnownColumn, cell: string): number | undefined {
    const read = readNumber(cell);
    if ('value' in read) return read.value;
    this.addAt(field, read.fault.code, read.fault.message);
    return undefined;
  }

  /** null where there is nothing but blanks. */
  private textOf(field: KnownColumn): string | null {
    const cell = this.fields.get(field) ?? '';
    return cell.trim() === '' ? null : cell;
  }

  private addViolation({ path, code, message }: Violation): void {
    if (path === 'position') {
      const { latitude, longitude } = {
        latitude: this.fields.get('latitude'),
        longitude: this.fields.get('longitude'),
      };
      this.add(null, code, message, `${latitude}, ${longitude}`);
      return;
    }
    const attribute = path.startsWith('attributes.') ? path.slice('attributes.'.length) : undefined;
    if (attribute !== undefined) {
      this.add(attribute, code, message, this.attributes.find(([name]) => name === attribute)?.[1] ?? '');
    } else if (path === 'attributes') {
      this.add(null, code, message, null);
    } else {
      this.addAt(path as KnownColumn, code, message);
    }
  }

  private addAt(field: KnownColumn, code: string, message: string): void {
    this.add(this.columns.headings[field] ?? field, code, message, this.fields.get(field) ?? '');
  }

  private add(column: string | null, code: string, message: string, value: string | null): void {
    const shown = value === null ? null : shownValue(value);
    this.errors.push({ line: this.row.line, column, code, message, value: shown });
  }
}
