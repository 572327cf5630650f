import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import type { Texts } from '../i18n/texts.en.js';
import type { Failure } from './api.js';

/** Says what went wrong and offers to try again; after too many requests only when the wait is over. */
export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { texts } = useLanguage();
  const left = useSecondsLeft(failure);
  return (
    <div className="notice">
      <div role="alert">
        <h2 className="font-serif text-lg">{texts.failure.title}</h2>
        <p className="mt-1">{reason(failure, texts)}</p>
      </div>
      <button
        type="button"
        className="btn btn-primary h-11 rounded-full"
        disabled={left > 0}
        onClick={onRetry}
      >
        {texts.failure.retry}
        {left > 0 && ` (${left} s)`}
      </button>
    </div>
  );
}

function reason(failure: Failure, texts: Texts): string {
  if (failure.kind === 'offline') return texts.failure.offline;
  if (failure.kind === 'rate_limited') return texts.failure.rateLimited(failure.retryAfterS);
  if (failure.kind === 'refused') return failure.detail ?? texts.failure.refused;
  return texts.failure.server;
}

function useSecondsLeft(failure: Failure): number {
  const [left, setLeft] = useState(failure.kind === 'rate_limited' ? failure.retryAfterS : 0);
  useEffect(() => {
    if (failure.kind !== 'rate_limited') return;
    setLeft(failure.retryAfterS);
    const clock = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(clock);
  }, [failure]);
  return left;
}
