import type { ReactNode } from 'react';
import { useCommon } from '../i18n/staff/use-common.js';
import { Button } from './Button.js';
import { FailurePanel } from './FailurePanel.js';
import type { Selection } from './use-selection.js';
import type { Paged } from './use-pages.js';

export interface Column<T> {
  /** Head of the column, and the label of the value where rows are cards; empty: what can be done with the row. */
  head: string;
  cell: (row: T) => ReactNode;
  /** The cell that names the row. */
  names?: boolean;
  /** Numbers stand at the right. */
  numeric?: boolean;
  /** Left out of the card on a phone. */
  desktopOnly?: boolean;
}

interface Props<T> {
  caption: string;
  columns: readonly Column<T>[];
  pages: Paged<T>;
  /** What a row is called where its checkbox is named. */
  nameOf: (row: T) => string;
  selection?: Selection;
  currentId?: string | null;
  onRow?: (row: T) => void;
  empty: ReactNode;
}

/** A list read page by page: a table on a desk, cards on a phone, with the same words for screen readers. */
export function DataTable<T extends { id: string }>(props: Props<T>) {
  const { caption, columns, pages, nameOf, selection, currentId, onRow, empty } = props;
  const { texts } = useCommon();
  const { items, failure, ready, loading, hasMore } = pages;
  if (!ready) return <TableSkeleton />;
  if (failure && items.length === 0) return <FailurePanel failure={failure} onRetry={pages.reload} />;
  if (items.length === 0) return empty;
  return (
    <>
      <table className="data" role="table" aria-busy={loading}>
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {selection && (
              <th role="columnheader" className="data-check" data-head={texts.selectAll}>
                <input
                  type="checkbox"
                  className="check"
                  aria-label={texts.selectAll}
                  checked={items.every(({ id }) => selection.has(id))}
                  onChange={(event) => selection.setAll(items, event.target.checked)}
                />
              </th>
            )}
            {columns.map(({ head, numeric, desktopOnly }) => (
              <th key={head} role="columnheader" className={classesOf({ numeric, desktopOnly })}>
                {head || <span className="sr-only">{texts.rowActions}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {items.map((row) => (
            <tr
              key={row.id}
              role="row"
              data-id={row.id}
              className={row.id === currentId ? 'is-current' : undefined}
              onMouseEnter={onRow && (() => onRow(row))}
            >
              {selection && (
                <td role="cell" className="data-check">
                  <input
                    type="checkbox"
                    className="check"
                    aria-label={texts.selectRow(nameOf(row))}
                    checked={selection.has(row.id)}
                    onChange={(event) => selection.set(row, event.target.checked)}
                  />
                </td>
              )}
              {columns.map(({ head, cell, names, numeric, desktopOnly }) => (
                <td
                  key={head}
                  role={names ? 'rowheader' : 'cell'}
                  data-head={head}
                  className={classesOf({ names, numeric, desktopOnly })}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <footer className="data-more">
        <p aria-live="polite">{texts.shown(items.length, pages.total)}</p>
        {failure && <FailurePanel failure={failure} onRetry={pages.more} />}
        {hasMore && !failure && (
          <Button busy={loading} onClick={pages.more}>
            {texts.more}
          </Button>
        )}
      </footer>
    </>
  );
}

function classesOf(of: {
  names?: boolean | undefined;
  numeric?: boolean | undefined;
  desktopOnly?: boolean | undefined;
}) {
  return [of.names && 'data-name', of.numeric && 'data-number', of.desktopOnly && 'data-desktop']
    .filter(Boolean)
    .join(' ');
}

/** The outline of a list until its first page has come. */
export function TableSkeleton() {
  const { texts } = useCommon();
  return (
    <div>
      <p className="sr-only" role="status">
        {texts.loading}
      </p>
      <div aria-hidden="true" className="grid gap-3 py-3">
        {[70, 55, 62, 48, 66].map((width) => (
          <span key={width} className="skeleton block h-11" style={{ width: `${width + 30}%` }} />
        ))}
      </div>
    </div>
  );
}
