import { writeFile } from 'node:fs/promises';
import qrcode from 'qrcode';

const SIDE = 480;
const QUIET_MODULES = 4;
const FRAMES = 5;

/** Arguments with which Chromium holds a picture in front of its camera, and gives the camera to any page that asks. */
export const cameraShowing = (file: string): string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
];

/** Writes a short film (YUV4MPEG2, 4:2:0) of a QR code that says `text`. */
export async function filmQrCode(text: string, file: string): Promise<void> {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const scale = Math.floor(SIDE / (modules.size + 2 * QUIET_MODULES));
  const margin = Math.floor((SIDE - modules.size * scale) / 2);
  const light = Buffer.alloc(SIDE * SIDE, 235);
  for (let y = 0; y < modules.size * scale; y++) {
    for (let x = 0; x < modules.size * scale; x++) {
      const dark = modules.get(Math.floor(y / scale), Math.floor(x / scale));
      if (dark) light[(y + margin) * SIDE + x + margin] = 16;
    }
  }
  const noColour = Buffer.alloc((SIDE * SIDE) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, noColour]);
  const head = Buffer.from(`YUV4MPEG2 W${SIDE} H${SIDE} F10:1 Ip A1:1 C420\n`);
  await writeFile(file, Buffer.concat([head, ...Array<Buffer>(FRAMES).fill(frame)]));
}
