import { useEffect, useRef, useState } from 'react';
import { followBuild, publishWebsite, type Build } from '../../api/builds.js';
import { isStale, type Failure } from '../../app/api.js';

export interface Publishing {
  build: Build | null;
  failure: Failure | null;
  busy: boolean;
  /** @param revision the draft that is meant: refused when somebody else saved another meanwhile */
  publish: (revision: number) => Promise<void>;
  dismiss: () => void;
}

interface Listener {
  onLive: (build: Build) => void;
  /** Somebody else saved another draft meanwhile: nothing was published. */
  onStale: () => void;
}

/** Publishes the draft and tells how far the build is. */
export function usePublishing(websiteId: string, { onLive, onStale }: Listener): Publishing {
  const [build, setBuild] = useState<Build | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const following = useRef<AbortController | null>(null);
  useEffect(() => () => following.current?.abort(), []);

  const publish = async (revision: number) => {
    if (busy) return;
    following.current?.abort();
    const abort = new AbortController();
    following.current = abort;
    setBusy(true);
    setFailure(null);
    setBuild(null);
    const asked = await publishWebsite(websiteId, revision);
    if (abort.signal.aborted) return;
    if (!asked.ok) {
      if (isStale(asked.failure)) onStale();
      setFailure(asked.failure);
      setBusy(false);
      return;
    }
    setBuild(asked.data);
    await followBuild(asked.data.id, abort.signal, (now) => {
      setBuild(now);
      if (now.state === 'live') onLive(now);
    });
    if (!abort.signal.aborted) setBusy(false);
  };
  const dismiss = () => {
    setBuild(null);
    setFailure(null);
  };
  return { build, failure, busy, publish, dismiss };
}
