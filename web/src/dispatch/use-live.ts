import { useEffect, useRef, useState } from 'react';
import { type Heard, joinLive, type PresentPerson } from './live-connection.js';
import { LIVE_EVENTS, type LiveEvent } from './live-events.js';

export interface Live {
  /** False: the page asks by itself now and then. */
  connected: boolean;
  present: readonly PresentPerson[];
}

/** So often the page asks while the line is down. */
const ASK_EVERY_MS = 15_000;

/** What happens on tours. */
export function useLive(
  room: { tourId?: string } | null,
  onEvent: (heard: LiveEvent) => void,
  reload: () => void,
): Live {
  return useLiveOf<LiveEvent>(LIVE_EVENTS, room, onEvent, reload);
}

/**
 * Keeps a page up to date: by live messages, and by asking while there is no line. @param reload reads everything anew,
 * also when the line comes back, as nobody repeats what was said meanwhile. @param names of the messages, the same each time
 */
export function useLiveOf<Message extends Heard>(
  names: readonly Message['name'][],
  room: { tourId?: string } | null,
  onEvent: (heard: Message) => void,
  reload: () => void,
): Live {
  const [connected, setConnected] = useState(false);
  const [present, setPresent] = useState<readonly PresentPerson[]>([]);
  const hear = useRef(onEvent);
  hear.current = onEvent;
  const ask = useRef(reload);
  ask.current = reload;
  const tourId = room?.tourId;
  const wanted = room !== null;

  useEffect(() => {
    if (!wanted) return;
    return joinLive<Message>(tourId === undefined ? {} : { tourId }, names, {
      onEvent: (heard) => hear.current(heard),
      onPresence: setPresent,
      onJoined: () => {
        setConnected(true);
        ask.current();
      },
      onLost: () => {
        setConnected(false);
        setPresent([]);
      },
    });
  }, [wanted, tourId, names]);

  useEffect(() => {
    if (!wanted || connected) return;
    const clock = setInterval(() => {
      if (document.visibilityState === 'visible') ask.current();
    }, ASK_EVERY_MS);
    return () => clearInterval(clock);
  }, [wanted, connected]);

  return { connected, present };
}
