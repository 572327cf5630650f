import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { CHECK_GLYPH } from '../map/glyphs.js';
import { Glyph } from '../map/Glyph.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { CLOSE_GLYPH, WARNING_GLYPH } from './glyphs.js';

interface Toast {
  id: number;
  tone: 'done' | 'failed';
  sentence: string;
}

interface Teller {
  done: (sentence: string) => void;
  failed: (sentence: string) => void;
}

const TellerContext = createContext<Teller | null>(null);

/** Good news goes by itself; a failure stays until it was read and dismissed. */
const SHOWN_MS = 6_000;

/** Says what has just been done, also to screen readers: on phones at the top, as the large buttons are at the bottom. */
export function Toasts({ children }: { children: ReactNode }) {
  const { texts } = useCommon();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const count = useRef(0);

  const dismiss = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const tell = useCallback(
    (tone: Toast['tone'], sentence: string) => {
      const id = ++count.current;
      setToasts((shown) => [...shown.slice(-2), { id, tone, sentence }]);
      if (tone === 'done') setTimeout(() => dismiss(id), SHOWN_MS);
    },
    [dismiss],
  );
  const teller = useMemo(
    () => ({
      done: (sentence: string) => tell('done', sentence),
      failed: (sentence: string) => tell('failed', sentence),
    }),
    [tell],
  );

  return (
    <TellerContext value={teller}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map(({ id, tone, sentence }) => (
          <div key={id} className={`toast-card toast-card--${tone}`}>
            <Glyph path={tone === 'done' ? CHECK_GLYPH : WARNING_GLYPH} />
            <p>{sentence}</p>
            <button type="button" aria-label={texts.dismiss} onClick={() => dismiss(id)}>
              <Glyph path={CLOSE_GLYPH} className="size-4" />
            </button>
          </div>
        ))}
      </div>
    </TellerContext>
  );
}

export function useTell(): Teller {
  const teller = useContext(TellerContext);
  if (!teller) throw new Error('useTell needs Toasts around it');
  return teller;
}
