import { useEffect, useId, useRef, type ReactNode } from 'react';
import { CLOSE_GLYPH } from './glyphs.js';
import { IconButton } from './Button.js';
import { useCommon } from '../i18n/staff/use-common.js';

interface Props {
  title: string;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}

/** A modal dialog: the browser keeps the focus inside, Escape closes it, the focus goes back where it was. */
export function Dialog({ title, onClose, wide = false, children }: Props) {
  const { texts } = useCommon();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={element}
      className={`dialog ${wide ? 'dialog--wide' : ''}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-header">
        <h2 id={heading}>{title}</h2>
        <IconButton label={texts.close} glyph={CLOSE_GLYPH} onClick={onClose} />
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
