import type { Failure } from '../app/api.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { Glyph } from '../map/Glyph.js';
import { Button } from './Button.js';
import { WARNING_GLYPH } from './glyphs.js';
import { useSecondsLeft } from './use-seconds-left.js';

/** Stands where something could not be loaded, and offers to try again: after too many requests only after the wait. */
export function FailurePanel({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { texts, sayFailure } = useCommon();
  const wait = useSecondsLeft(failure);
  return (
    <div className="panel-notice">
      <Glyph path={WARNING_GLYPH} className="size-8 text-warning" />
      <div role="alert">
        <h2>{texts.failure.title}</h2>
        <p>{sayFailure(failure)}</p>
      </div>
      {onRetry && failure.kind !== 'not_found' && (
        <Button kind="primary" disabled={wait > 0} onClick={onRetry}>
          {texts.retry}
          {wait > 0 && ` (${wait} s)`}
        </Button>
      )}
    </div>
  );
}
