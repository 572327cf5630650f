import { useEffect, useState } from 'react';
import type { SessionState } from '../session/session.js';
import { resolveCode, toursOfToday } from '../api/tours.js';
import type { Failure } from '../app/api.js';
import { Header } from '../app/Header.js';
import { goTo } from '../app/navigation.js';
import { ButtonLink } from '../components/Button.js';
import { EmptyState } from '../components/EmptyState.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { QR_GLYPH } from '../components/glyphs.js';
import { codeTexts } from '../i18n/staff/code.js';
import { useTexts } from '../i18n/use-texts.js';

/**
 * Where a printed QR code leads: a driver whose running tour has the container to its stop, everybody else to the
 * container's public page. A code that is mistyped or unknown is explained.
 */
export default function CodePage({ code, state }: { code: string; state: SessionState }) {
  const texts = useTexts(codeTexts);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const known = state.kind !== 'starting';
  const drives = state.kind === 'signed_in' && state.me.permissions.includes('tours.drive');

  useEffect(() => {
    document.title = `${texts.title(code)} · Glaneur`;
  }, [texts, code]);

  useEffect(() => {
    if (!known) return;
    let gone = false;
    const find = async () => {
      const resolved = await resolveCode(code);
      if (gone) return;
      if (!resolved.ok) return setFailure(resolved.failure);
      const { containerId } = resolved.data;
      const stop = drives ? await stopOf(containerId) : null;
      if (!gone) goTo(stop ?? `/containers/${containerId}`, { replace: true });
    };
    setFailure(null);
    void find();
    return () => {
      gone = true;
    };
  }, [code, known, drives, attempt]);

  const mistyped = failure?.kind === 'refused';
  return (
    <div className="sign-in">
      <Header />
      <main className="sign-in-card">
        {failure === null ? (
          <p role="status" className="py-6 text-center">
            {texts.looking(code)}
          </p>
        ) : mistyped || failure.kind === 'not_found' ? (
          <EmptyState
            glyph={QR_GLYPH}
            title={mistyped ? texts.mistypedTitle : texts.unknownTitle}
            action={
              <ButtonLink kind="primary" href="/">
                {texts.toMap}
              </ButtonLink>
            }
          >
            <strong className="qr-code mb-2 block">{code}</strong>
            {mistyped ? texts.mistyped : texts.unknown}
          </EmptyState>
        ) : (
          <FailurePanel failure={failure} onRetry={() => setAttempt((n) => n + 1)} />
        )}
      </main>
    </div>
  );
}

/** The stop of the running tour at this container; null also when that cannot be asked. */
async function stopOf(containerId: string): Promise<string | null> {
  const today = await toursOfToday();
  if (!today.ok) return null;
  for (const tour of today.data.items) {
    const stop = tour.state === 'running' && tour.stops.find(({ container }) => container.id === containerId);
    if (stop) return `/driver/tours/${tour.id}/stops/${stop.id}`;
  }
  return null;
}
