import { ATTRIBUTE_NAME_MAX } from '../network/index.js';
import { UnreadableFile } from './unreadable-file.js';

/** Headings that mean a field of a container, in any order and any case. Every other heading becomes an attribute. */
export const KNOWN_COLUMNS = [
  'reference',
  'name',
  'type',
  'latitude',
  'longitude',
  'capacityL',
  'address',
] as const;
export type KnownColumn = (typeof KNOWN_COLUMNS)[number];

export const REQUIRED_COLUMNS = [
  'reference',
  'latitude',
  'longitude',
] as const satisfies readonly KnownColumn[];

/** What we add to the download of rejected rows. Skipped when that file comes back mended. */
export const REPORT_COLUMNS = ['import_line', 'import_errors'] as const;

export const COLUMNS_MAX = 200;

export type Column =
  | { readonly kind: 'known'; readonly field: KnownColumn; readonly heading: string }
  | { readonly kind: 'attribute'; readonly heading: string }
  /** Without a heading: its cells must be empty. */
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'skipped' };

/** The known columns that a file has, each with its heading as it is written there. */
export type Headings = Readonly<Partial<Record<KnownColumn, string>>>;

/** What stands in which column of a file. */
export class Columns {
  private constructor(
    /** By place. */
    readonly all: readonly Column[],
    readonly headings: Headings,
  ) {}

  /**
   * Reads the first row of a file.
   * @throws UnreadableFile `import.too_many_columns`, `import.heading_invalid`, `import.heading_repeated`, `import.header_missing`
   */
  static of(header: readonly string[]): Columns {
    if (header.length > COLUMNS_MAX) {
      const message = `The file has ${header.length} columns; at most ${COLUMNS_MAX} are read.`;
      throw new UnreadableFile('import.too_many_columns', message);
    }
    const all = header.map(columnOf);
    refuseRepeated(all);
    const headings = Object.fromEntries(
      all.flatMap((column) => (column.kind === 'known' ? [[column.field, column.heading]] : [])),
    ) as Headings;
    refuseMissing(headings, header);
    return new Columns(all, headings);
  }
}

function columnOf(heading: string, place: number): Column {
  const word = heading.trim();
  if (word === '') return { kind: 'unnamed' };
  if (REPORT_COLUMNS.some((name) => name === word)) return { kind: 'skipped' };
  const field = KNOWN_COLUMNS.find((name) => name.toLowerCase() === word.toLowerCase());
  if (field) return { kind: 'known', field, heading };
  if ([...heading].length > ATTRIBUTE_NAME_MAX || heading.includes('\0')) {
    const message = `The heading of column ${place + 1} is longer than ${ATTRIBUTE_NAME_MAX} characters or contains NUL. Is the first row the header?`;
    throw new UnreadableFile('import.heading_invalid', message);
  }
  return { kind: 'attribute', heading };
}

/** Two columns of one name would overwrite each other in silence. */
function refuseRepeated(columns: readonly Column[]): void {
  const places = new Map<string, number>();
  for (const [place, column] of columns.entries()) {
    if (column.kind !== 'known' && column.kind !== 'attribute') continue;
    const name = column.kind === 'known' ? `known ${column.field}` : `attribute ${column.heading}`;
    const before = places.get(name);
    if (before !== undefined) {
      const message = `The columns ${before + 1} and ${place + 1} have the same heading, ${column.heading}. Rename or remove one.`;
      throw new UnreadableFile('import.heading_repeated', message);
    }
    places.set(name, place);
  }
}

function refuseMissing(headings: Headings, header: readonly string[]): void {
  const missing = REQUIRED_COLUMNS.filter((field) => headings[field] === undefined);
  if (missing.length === 0) return;
  const found = header.slice(0, 20).join(', ').slice(0, 200);
  const message = `The first row must name the columns ${REQUIRED_COLUMNS.join(', ')}. Missing: ${missing.join(', ')}. Found: ${found}.`;
  throw new UnreadableFile('import.header_missing', message);
}
