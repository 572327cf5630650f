import type { Website } from '@glaneur/sdk';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { getWebsite } from '../../api/websites.js';
import { Button } from '../../components/Button.js';
import { REMOVE_GLYPH } from '../../components/glyphs.js';
import { useAction } from '../../components/use-action.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { RemoveDialog } from '../RemoveDialog.js';

/** The end of a website: what it means, and the way to it. */
export function RemovalSection({ website }: { website: Website }) {
  const texts = useTexts(websiteTexts).removal;
  const [removing, setRemoving] = useState<Website | null>(null);
  // Each saved draft makes another version of the website: what is removed is the newest.
  const open = useAction((id: string) => getWebsite(id), setRemoving);
  return (
    <>
      <p className="field-hint">{texts.intro}</p>
      <Button
        kind="danger-quiet"
        className="justify-self-start"
        glyph={REMOVE_GLYPH}
        busy={open.busy}
        onClick={() => void open.run(website.id)}
      >
        {texts.begin}
      </Button>
      {removing &&
        createPortal(<RemoveDialog website={removing} onClose={() => setRemoving(null)} />, document.body)}
    </>
  );
}
