import { useEffect, useRef, useState, type RefObject } from 'react';

export type Scanning = 'starting' | 'scanning' | 'refused' | 'no_camera';

/** Pictures a second that are looked at: fast enough for a hand, slow enough for a battery. */
const LOOK_EVERY_MS = 140;
/** Longer side of what is looked at, pixels: a code at arm's length is read from that. */
const LARGEST_SIDE = 720;

/**
 * Reads QR codes from the back camera while the page is open. The reader comes in a file of its own, when the camera
 * is there. @param onText what a code says; called again for a code that is seen again
 */
export function useScanner(
  video: RefObject<HTMLVideoElement | null>,
  onText: (text: string) => void,
): Scanning {
  const [state, setState] = useState<Scanning>('starting');
  const tell = useRef(onText);
  tell.current = onText;

  useEffect(() => {
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;

    const run = async () => {
      if (!navigator.mediaDevices?.getUserMedia) return setState('no_camera');
      try {
        const wanted = { video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false };
        stream = await navigator.mediaDevices.getUserMedia(wanted);
      } catch (error) {
        const refused = error instanceof DOMException && error.name === 'NotAllowedError';
        return setState(refused ? 'refused' : 'no_camera');
      }
      const { default: readCode } = await import('jsqr');
      const element = video.current;
      if (gone || !element) return stop();
      element.srcObject = stream;
      await element.play().catch(() => undefined);
      if (gone) return stop();
      setState('scanning');
      const look = lookAt(element, (picture) => readCode(picture.data, picture.width, picture.height)?.data);
      const again = () => {
        const text = look();
        if (text) tell.current(text);
        timer = setTimeout(again, LOOK_EVERY_MS);
      };
      again();
    };
    const stop = () => {
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };

    void run();
    return () => {
      gone = true;
      stop();
    };
  }, [video]);

  return state;
}

function lookAt(
  video: HTMLVideoElement,
  read: (picture: ImageData) => string | undefined,
): () => string | undefined {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return () => {
    const { videoWidth, videoHeight } = video;
    if (!pen || videoWidth === 0) return undefined;
    const scale = Math.min(1, LARGEST_SIDE / Math.max(videoWidth, videoHeight));
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    return read(pen.getImageData(0, 0, canvas.width, canvas.height));
  };
}
