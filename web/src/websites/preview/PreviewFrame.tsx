import { useEffect, useRef, useState } from 'react';
import type { Whereabouts } from './preview-messages.js';
import { useFrames, type Wanted } from './use-frames.js';

export type PreviewWidth = 'phone' | 'desktop';

/** CSS pixels of the devices that are imitated. */
const WIDTHS: Record<PreviewWidth, number> = { phone: 390, desktop: 1_280 };

interface Props {
  title: string;
  wanted: Wanted;
  width: PreviewWidth;
  onPage: (at: Whereabouts) => void;
}

/** A website in a frame as wide as a phone or a desk's screen, made to fit. */
export function PreviewFrame({ title, wanted, width, onPage }: Props) {
  const { frames, shown, keep, loaded } = useFrames(wanted, onPage);
  const { ref, scale } = useScale(WIDTHS[width]);
  return (
    <div ref={ref} className={`preview-screen preview-screen--${width}`}>
      {frames.map((frame) => (
        <iframe
          key={frame.key}
          ref={keep(frame.key)}
          title={title}
          src={frame.address}
          sandbox="allow-scripts allow-same-origin allow-forms allow-popups"
          referrerPolicy="no-referrer"
          aria-hidden={frame.key !== shown || undefined}
          tabIndex={frame.key === shown ? undefined : -1}
          className={frame.key === shown ? undefined : 'is-loading'}
          style={{
            width: `${100 / scale}%`,
            height: `${100 / scale}%`,
            transform: `scale(${scale})`,
          }}
          onLoad={() => loaded(frame)}
        />
      ))}
    </div>
  );
}

/** How much smaller than the device the room is; 1 when it has room. */
function useScale(deviceWidth: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const room = ref.current;
    if (!room) return;
    const measure = () => setScale(Math.min(1, room.clientWidth / deviceWidth) || 1);
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    measure();
    return () => observer.disconnect();
  }, [deviceWidth]);
  return { ref, scale };
}
