import { useId, useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import { Glyph } from '../map/Glyph.js';
import { CHECK_GLYPH, LINK_GLYPH } from '../map/glyphs.js';

/** Copies an address of these pages; where the browser forbids it, shows it for copying by hand. */
export function CopyLink({ path }: { path: string }) {
  const { texts } = useLanguage();
  const [state, setState] = useState<'idle' | 'copied' | 'by_hand'>('idle');
  const field = useId();
  const link = window.location.origin + path;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      setState('by_hand');
    }
  };
  return (
    <>
      <button type="button" className="btn h-12 grow rounded-full" onClick={() => void copy()}>
        <Glyph path={state === 'copied' ? CHECK_GLYPH : LINK_GLYPH} />
        <span aria-live="polite">
          {state === 'copied' ? texts.container.copied : texts.container.copyLink}
        </span>
      </button>
      {state === 'by_hand' && (
        <label htmlFor={field} className="w-full text-sm">
          {texts.container.copyByHand}
          <input
            id={field}
            className="input mt-1 h-11 w-full"
            readOnly
            value={link}
            autoFocus
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  );
}
