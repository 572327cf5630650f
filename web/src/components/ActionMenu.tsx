import { useId, useRef } from 'react';
import { Glyph } from '../map/Glyph.js';
import { Button, IconButton } from './Button.js';
import { MORE_GLYPH } from './glyphs.js';

export interface MenuAction {
  label: string;
  glyph: string;
  danger?: boolean;
  run: () => void;
}

interface Props {
  /** Names the menu, for example by the row it belongs to. */
  label: string;
  /** Text on the button; left out: three dots. */
  text?: string;
  actions: readonly MenuAction[];
}

/** A short list of things to do, behind a button. Escape and a click elsewhere close it: the browser's own popover. */
export function ActionMenu({ label, text, actions }: Props) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const place = (button: HTMLElement) => {
    const { bottom, right, top } = button.getBoundingClientRect();
    const menu = list.current;
    if (!menu) return;
    const height = actions.length * 48 + 16;
    const below = bottom + height < window.innerHeight;
    menu.style.top = below ? `${bottom + 4}px` : `${Math.max(8, top - height - 4)}px`;
    menu.style.left = `${Math.max(8, right - 240)}px`;
  };
  const shared = {
    popoverTarget: id,
    'aria-haspopup': 'true' as const,
    onClick: (event: { currentTarget: HTMLElement }) => place(event.currentTarget),
  };
  return (
    <>
      {text === undefined ? (
        <IconButton label={label} glyph={MORE_GLYPH} {...shared} />
      ) : (
        <Button aria-label={label} glyph={MORE_GLYPH} {...shared}>
          {text}
        </Button>
      )}
      <ul ref={list} id={id} popover="auto" className="action-menu" aria-label={label}>
        {actions.map(({ label: name, glyph, danger, run }) => (
          <li key={name}>
            <button
              type="button"
              className={danger ? 'text-error' : undefined}
              onClick={() => {
                list.current?.hidePopover();
                run();
              }}
            >
              <Glyph path={glyph} />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
