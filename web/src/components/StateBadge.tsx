import type { ReactNode } from 'react';
import { Glyph } from '../map/Glyph.js';

export type Tone = 'good' | 'busy' | 'waiting' | 'warning' | 'bad' | 'off';

/** A state in a word: colour and picture only repeat what the word says. */
export function StateBadge({ tone, glyph, children }: { tone: Tone; glyph?: string; children: ReactNode }) {
  return (
    <span className={`badge-state badge-state--${tone}`}>
      {glyph ? (
        <Glyph path={glyph} className="size-3.5" />
      ) : (
        <span className="badge-dot" aria-hidden="true" />
      )}
      {children}
    </span>
  );
}
