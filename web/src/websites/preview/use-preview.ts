import type { WebsiteConfig } from '@glaneur/website-config';
import { useEffect, useMemo, useState } from 'react';
import { followBuild, requestPreview, type Build } from '../../api/builds.js';
import type { Failure } from '../../app/api.js';

/** After the last letter typed. */
const QUIET_MS = 700;

export interface Preview {
  /** The last one that could be built; it stays while the next is on its way. */
  shown: Build | null;
  /** What was typed is not in `shown` yet. */
  building: boolean;
  /** Why the last one is not to be had: no answer of the API, or what the build has said. */
  problem: { failure: Failure } | { build: Build } | null;
  retry: () => void;
}

/**
 * Builds a preview of what is typed, a moment after the last letter. While a rule is broken (`config` null) the last
 * good one stays.
 * @param described another number: what pictures show was written anew
 */
export function usePreview(websiteId: string, config: WebsiteConfig | null, described: number): Preview {
  const [shown, setShown] = useState<Build | null>(null);
  const [building, setBuilding] = useState(true);
  const [problem, setProblem] = useState<Preview['problem']>(null);
  const [attempt, setAttempt] = useState(0);
  const wanted = useMemo(() => config && JSON.stringify(config), [config]);

  useEffect(() => {
    if (wanted === null) {
      setBuilding(false);
      return;
    }
    const abort = new AbortController();
    const { signal } = abort;
    let again: ReturnType<typeof setTimeout> | undefined;
    setBuilding(true);

    const end = (found: Preview['problem']) => {
      setBuilding(false);
      setProblem(found);
    };
    const build = async () => {
      const asked = await requestPreview(websiteId, JSON.parse(wanted) as WebsiteConfig, signal);
      if (signal.aborted) return;
      if (!asked.ok) {
        end({ failure: asked.failure });
        if (asked.failure.kind === 'rate_limited') {
          again = setTimeout(() => setAttempt((n) => n + 1), asked.failure.retryAfterS * 1_000);
        }
        return;
      }
      await followBuild(asked.data.id, signal, (now) => {
        if (now.state === 'live') {
          setShown(now);
          end(null);
        } else if (now.state === 'failed') end({ build: now });
        else if (now.state === 'superseded' || now.state === 'cancelled') end(null);
      });
    };
    const timer = setTimeout(() => void build(), QUIET_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(again);
      abort.abort();
    };
  }, [websiteId, wanted, attempt, described]);

  return { shown, building, problem, retry: () => setAttempt((n) => n + 1) };
}
