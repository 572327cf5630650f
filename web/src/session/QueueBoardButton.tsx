import { useState } from 'react';
import { openQueueBoard, QUEUE_BOARD } from '../api/people.js';
import { Button } from '../components/Button.js';
import { QUEUE_GLYPH } from '../components/glyphs.js';
import { useTell } from '../components/Toasts.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../i18n/staff/shell.js';
import { Glyph } from '../map/Glyph.js';

/** The board is a page of another program: it is opened with a cookie for it alone. */
export function QueueBoardButton({ look }: { look: 'plain' | 'account' }) {
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
  if (look === 'plain') {
    return (
      <Button glyph={QUEUE_GLYPH} busy={busy} onClick={() => void open()}>
        {texts.open}
      </Button>
    );
  }
  return (
    <button type="button" aria-busy={busy} onClick={() => void open()}>
      <Glyph path={QUEUE_GLYPH} />
      {texts.open}
    </button>
  );
}
