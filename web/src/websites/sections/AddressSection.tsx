import type { Website } from '@glaneur/sdk';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { getWebsite } from '../../api/websites.js';
import { Button } from '../../components/Button.js';
import { EDIT_GLYPH } from '../../components/glyphs.js';
import { useTell } from '../../components/Toasts.js';
import { useAction } from '../../components/use-action.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { AddressDialog } from '../AddressDialog.js';

interface Props {
  website: Website;
  onChange: (changed: Website) => void;
}

/** Where the website stands: saved by itself, as it is not part of the draft. */
export function AddressSection({ website, onChange }: Props) {
  const texts = useTexts(websiteTexts);
  const tell = useTell();
  const [changing, setChanging] = useState<Website | null>(null);
  // Each saved draft makes another version of the website: the newest is read before it is changed.
  const open = useAction((id: string) => getWebsite(id), setChanging);
  return (
    <>
      <dl className="panel-facts">
        <div>
          <dt>{texts.slug}</dt>
          <dd>{website.slug}</dd>
        </div>
        <div>
          <dt>{texts.domain}</dt>
          <dd>{website.customDomain ?? texts.address.nowhere}</dd>
        </div>
      </dl>
      <Button
        className="justify-self-start"
        glyph={EDIT_GLYPH}
        busy={open.busy}
        onClick={() => void open.run(website.id)}
      >
        {texts.address.change}
      </Button>
      {changing &&
        createPortal(
          <AddressDialog
            website={changing}
            onDone={(changed) => {
              setChanging(null);
              tell.done(texts.address.saved);
              onChange(changed);
            }}
            onClose={() => setChanging(null)}
          />,
          document.body,
        )}
    </>
  );
}
