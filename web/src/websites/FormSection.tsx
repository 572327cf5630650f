import type { ReactNode } from 'react';
import { StateBadge } from '../components/StateBadge.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import { Glyph } from '../map/Glyph.js';
import { CHEVRON_GLYPH } from '../components/glyphs.js';

interface Props {
  title: string;
  /** So many values in it are refused. */
  wrong: number;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** A field in it has got the focus. */
  onWork: () => void;
  children: ReactNode;
}

/** One part of a long form, which opens and closes. What is closed is not drawn, and loads nothing. */
export function FormSection({ title, wrong, open, onOpen, onWork, children }: Props) {
  const texts = useTexts(websiteTexts);
  return (
    <details
      className="form-section"
      open={open}
      onToggle={(event) => {
        if (event.target === event.currentTarget && event.currentTarget.open !== open) onOpen(!open);
      }}
    >
      <summary>
        <h2>{title}</h2>
        {wrong > 0 && <StateBadge tone="bad">{texts.problemCount(wrong)}</StateBadge>}
        <Glyph path={CHEVRON_GLYPH} className="form-section-arrow" />
      </summary>
      {open && (
        <div className="form" onFocus={onWork}>
          {children}
        </div>
      )}
    </details>
  );
}
