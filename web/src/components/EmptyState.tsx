import type { ReactNode } from 'react';
import { Glyph } from '../map/Glyph.js';

/** Stands where a list has nothing to show: says why, and what to do next. */
export function EmptyState({
  glyph,
  title,
  children,
  action,
}: {
  glyph: string;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="panel-notice">
      <span className="panel-medal">
        <Glyph path={glyph} className="size-7" />
      </span>
      <div>
        <h2>{title}</h2>
        {children && <p>{children}</p>}
      </div>
      {action}
    </div>
  );
}
