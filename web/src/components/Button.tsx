import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { followInPage } from '../app/navigation.js';
import { Glyph } from '../map/Glyph.js';

type Kind = 'primary' | 'plain' | 'quiet' | 'danger' | 'danger-quiet';

const LOOKS: Record<Kind, string> = {
  primary: 'btn-primary',
  plain: 'btn-plain',
  quiet: 'btn-ghost',
  danger: 'btn-error',
  'danger-quiet': 'btn-ghost text-error',
};

interface Look {
  kind?: Kind;
  glyph?: string | undefined;
  /** Large enough for a gloved thumb. */
  large?: boolean;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & Look & { busy?: boolean; children?: ReactNode };

/** A button; while busy it stays focusable and says so, but does nothing. */
export function Button({
  kind = 'plain',
  busy = false,
  glyph,
  large,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`${lookOf({ kind, large: large ?? false })} ${className}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {busy ? <span className="spinner" aria-hidden="true" /> : glyph && <Glyph path={glyph} />}
      {children}
    </button>
  );
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & Look & { href: string };

/** A link inside these pages that looks like a button. */
export function ButtonLink({ kind = 'plain', glyph, large, className = '', children, ...rest }: LinkProps) {
  return (
    <a onClick={followInPage} {...rest} className={`${lookOf({ kind, large: large ?? false })} ${className}`}>
      {glyph && <Glyph path={glyph} />}
      {children}
    </a>
  );
}

function lookOf({ kind, large }: { kind: Kind; large: boolean }): string {
  return `btn ${LOOKS[kind]} rounded-full ${large ? 'min-h-14 px-6 text-lg' : 'h-11 px-5'}`;
}

/** A button that is only a picture; `label` is its name. */
export function IconButton({
  label,
  glyph,
  className = '',
  ...rest
}: { label: string; glyph: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      {...rest}
      className={`btn btn-ghost btn-circle size-11 ${className}`}
      aria-label={label}
      title={label}
    >
      <Glyph path={glyph} />
    </button>
  );
}
