import { useEffect, useRef, useState } from 'react';

export type PreviewWidth = 'phone' | 'desktop';

/** CSS pixels of the devices that are imitated. */
const WIDTHS: Record<PreviewWidth, number> = { phone: 390, desktop: 1_280 };

/** A page is shown after this time even if a picture on it is still on its way. */
const PATIENCE_MS = 2_500;

interface Props {
  title: string;
  /** Another value loads the page anew, also at the same address. */
  version: string;
  address: string;
  width: PreviewWidth;
}

interface Frame {
  key: string;
  address: string;
}

/**
 * A website in a frame as wide as a phone or a desk's screen, made to fit. The next version is loaded behind the one
 * that is seen and takes its place when it is there: nothing flashes while somebody types.
 */
export function PreviewFrame({ title, version, address, width }: Props) {
  const wanted = `${version} ${address}`;
  const [frames, setFrames] = useState<readonly Frame[]>([{ key: wanted, address }]);
  const [loaded, setLoaded] = useState<string | null>(null);
  const { ref, scale } = useScale(WIDTHS[width]);

  useEffect(() => {
    setFrames((before) => {
      if (before.some(({ key }) => key === wanted)) return before;
      return [...before.filter(({ key }) => key === loaded), { key: wanted, address }];
    });
    const patience = setTimeout(() => show(wanted), PATIENCE_MS);
    return () => clearTimeout(patience);
  }, [wanted]);

  const show = (key: string) => {
    setLoaded(key);
    setFrames((before) =>
      before.slice(
        Math.max(
          0,
          before.findIndex((frame) => frame.key === key),
        ),
      ),
    );
  };
  return (
    <div ref={ref} className={`preview-screen preview-screen--${width}`}>
      {frames.map((frame) => (
        <iframe
          key={frame.key}
          title={title}
          src={frame.address}
          sandbox="allow-scripts allow-same-origin allow-forms allow-popups"
          referrerPolicy="no-referrer"
          aria-hidden={frame.key !== loaded || undefined}
          className={frame.key === loaded ? undefined : 'is-loading'}
          style={{
            width: `${100 / scale}%`,
            height: `${100 / scale}%`,
            transform: `scale(${scale})`,
          }}
          onLoad={() => show(frame.key)}
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
