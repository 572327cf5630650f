import { writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';

const WIDTH = 640;
const HEIGHT = 480;
/** How much of the picture's height the label takes: a phone held at arm's length. */
const SHARE = 0.8;
const WHITE = 235;
const BLACK = 16;
/** Chromium shows the film again and again, and needs more than one picture for that. */
const FRAMES = 4;

/** What Chromium takes for a camera that sees this label. @param film where the film is written */
export async function cameraOver(label: Uint8Array, film: string): Promise<string[]> {
  await writeFile(film, filmOf(label));
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
}

/** YUV4MPEG2, 4:2:0: a header, then for each picture its brightness and two planes of no colour. */
function filmOf(label: Uint8Array): Buffer {
  const frame = Buffer.concat([
    Buffer.from('FRAME\n'),
    brightnessOf(label),
    Buffer.alloc((WIDTH * HEIGHT) / 2, 128),
  ]);
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([header, ...Array.from({ length: FRAMES }, () => frame)]);
}

function brightnessOf(label: Uint8Array): Buffer {
  const png = PNG.sync.read(Buffer.from(label));
  const scale = (HEIGHT * SHARE) / Math.max(png.width, png.height);
  const left = (WIDTH - png.width * scale) / 2;
  const top = (HEIGHT - png.height * scale) / 2;
  const pixels = Buffer.alloc(WIDTH * HEIGHT, WHITE);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const column = Math.floor((x - left) / scale);
      const row = Math.floor((y - top) / scale);
      const inside = column >= 0 && row >= 0 && column < png.width && row < png.height;
      if (inside && isDark(png, (row * png.width + column) * 4)) pixels[y * WIDTH + x] = BLACK;
    }
  }
  return pixels;
}

const isDark = ({ data }: PNG, at: number) => (data[at + 3] ?? 0) > 127 && (data[at] ?? 255) < 128;
