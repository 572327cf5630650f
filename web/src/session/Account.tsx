import { useState } from 'react';
import { openQueueBoard, QUEUE_BOARD } from '../api/people.js';
import { Languages } from '../app/Languages.js';
import { followInPage } from '../app/navigation.js';
import { QUEUE_GLYPH, SIGN_OUT_GLYPH } from '../components/glyphs.js';
import { useTell } from '../components/Toasts.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { MAP_GLYPH } from '../map/glyphs.js';
import { Glyph } from '../map/Glyph.js';
import { session } from './session.js';
import { useMay, useMe } from './use-session.js';

/** Who is signed in and where, the language, and the way out. */
export function Account() {
  const me = useMe();
  const texts = useTexts(shellTexts);
  return (
    <div className="account">
      <div className="account-who">
        <p className="font-semibold">{me.name}</p>
        <p>{texts.roles[me.role]}</p>
        <p>{me.organisation.name}</p>
      </div>
      <div className="account-actions">
        <a href="/" onClick={followInPage}>
          <Glyph path={MAP_GLYPH} />
          {texts.publicMap}
        </a>
        {useMay('operations.manage') && <QueueBoardLink />}
        <button type="button" onClick={() => void session.signOut()}>
          <Glyph path={SIGN_OUT_GLYPH} />
          {texts.signOut}
        </button>
      </div>
      <Languages />
    </div>
  );
}

/** The board is a page of another program: it is opened with a cookie for it alone. */
function QueueBoardLink() {
  const texts = useTexts(shellTexts).queues;
  const tell = useTell();
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    const outcome = await openQueueBoard();
    setBusy(false);
    if (outcome.ok) window.location.assign(QUEUE_BOARD);
    else tell.failed(texts.failed);
  };
  return (
    <button type="button" aria-busy={busy} onClick={() => void open()}>
      <Glyph path={QUEUE_GLYPH} />
      {texts.open}
    </button>
  );
}
