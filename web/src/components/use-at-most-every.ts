import { useCallback, useEffect, useRef } from 'react';

/**
 * Does it at once, and what is asked for during the pause after that once, at its end: a crowd's messages make no crowd
 * of questions, each of which would drop the one before it.
 */
export function useAtMostEvery(pauseMs: number, act: () => void): () => void {
  const now = useRef(act);
  now.current = act;
  const pause = useRef<ReturnType<typeof setTimeout> | null>(null);
  const again = useRef(false);

  useEffect(
    () => () => {
      if (pause.current !== null) clearTimeout(pause.current);
    },
    [],
  );

  return useCallback(() => {
    if (pause.current !== null) {
      again.current = true;
      return;
    }
    const rest = () => {
      pause.current = null;
      if (!again.current) return;
      again.current = false;
      begin();
    };
    const begin = () => {
      now.current();
      pause.current = setTimeout(rest, pauseMs);
    };
    begin();
  }, [pauseMs]);
}
