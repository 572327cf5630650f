import { useEffect, useRef, type ReactNode } from 'react';
import { followInPage } from '../app/navigation.js';
import { Glyph } from '../map/Glyph.js';
import { BACK_GLYPH } from '../map/glyphs.js';

interface Props {
  title: string;
  /** The list this page belongs to. */
  back?: { href: string; label: string };
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** Heading, actions and content of one page. A page that was gone to takes the focus at its heading. */
export function Page({ title, back, intro, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    document.getElementById('content')?.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${title} · Glaneur`;
  }, [title]);
  return (
    <>
      {back && (
        <a className="page-back" href={back.href} onClick={followInPage}>
          <Glyph path={BACK_GLYPH} className="size-4" />
          {back.label}
        </a>
      )}
      <div className="page-top">
        <div className="page-head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {intro && <div className="page-intro">{intro}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </>
  );
}
