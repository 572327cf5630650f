import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** What belongs to it while it is on. */
  children?: ReactNode;
}

/** Something that is on or off, and what it brings with it. */
export function Switch({ label, hint, on, onChange, children }: Props) {
  const id = useId();
  return (
    <div className={`switch ${on && children ? 'switch--open' : ''}`}>
      <label className="check-line">
        <input
          type="checkbox"
          className="check"
          checked={on}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          <span className="font-semibold">{label}</span>
          {hint && (
            <span id={id} className="field-hint block">
              {hint}
            </span>
          )}
        </span>
      </label>
      {on && children && <div className="form">{children}</div>}
    </div>
  );
}
