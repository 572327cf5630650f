import { getPublicContainer, type PublicContainer } from '@glaneur/sdk';
import { useCallback, useEffect, useState } from 'react';
import { api, outcomeOf, type Outcome } from '../app/api.js';

/** The container of a link; null until answered, and while `id` is null. */
export function useContainer(id: string | null): {
  container: Outcome<PublicContainer> | null;
  retry: () => void;
} {
  const [container, setContainer] = useState<Outcome<PublicContainer> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setContainer(null);
    if (id === null) return;
    const abort = new AbortController();
    void getPublicContainer({ client: api, path: { id }, signal: abort.signal }).then((answer) => {
      if (!abort.signal.aborted) setContainer(malformedIsUnknown(outcomeOf(answer)));
    });
    return () => abort.abort();
  }, [id, attempt]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { container, retry };
}

/** A link cut short carries no valid id; to the person that is the same as a container that is gone. */
function malformedIsUnknown(outcome: Outcome<PublicContainer>): Outcome<PublicContainer> {
  if (outcome.ok || outcome.failure.kind !== 'refused') return outcome;
  return { ok: false, failure: { kind: 'not_found' } };
}
