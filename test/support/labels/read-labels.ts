import { inflateSync } from 'node:zlib';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';

/** Its module is CommonJS whose types say that it is not. */
const jsQR = jsqr as unknown as typeof jsqr.default;

type Box = readonly [x: number, y: number, width: number, height: number];

const PIXELS_PER_MODULE = 4;
const QUIET = 4 * PIXELS_PER_MODULE;

/** What a phone reads in a PNG; undefined when it finds no QR code. */
export function readPng(file: Uint8Array): string | undefined {
  const { data, width, height } = PNG.sync.read(Buffer.from(file));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** What a phone reads in an SVG label: its one path of modules, drawn. */
export function readSvg(svg: string): string | undefined {
  const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
  return readBoxes(runs.map(([, x, y, length]) => [Number(x), Number(y), Number(length), 1]));
}

/** What a phone reads in each label of a PDF, page by page: rectangles that are filled together are one symbol. */
export function readPdf(file: Uint8Array): (string | undefined)[][] {
  return pagesOf(file).map((content) =>
    [...content.matchAll(/((?:[-\d. ]+ re\s+)+)f\s/g)].map(([, boxes = '']) =>
      readBoxes(
        [...boxes.matchAll(/(\S+) (\S+) (\S+) (\S+) re/g)].map(
          ([, ...numbers]) => numbers.map(Number) as unknown as Box,
        ),
      ),
    ),
  );
}

/** The drawing instructions of each page. Fonts and tables of a PDF are streams too: pages set a colour. */
export function pagesOf(file: Uint8Array): string[] {
  const text = Buffer.from(file).toString('latin1');
  return [...text.matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\r?\n([^]*?)\nendstream/g)]
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .filter((content) => / re\s/.test(content));
}

function readBoxes(boxes: readonly Box[]): string | undefined {
  const size = Math.max(...boxes.map(([x, , width]) => x + width));
  const side = size * PIXELS_PER_MODULE + 2 * QUIET;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [left, top, width, height] of boxes) {
    for (let y = top * PIXELS_PER_MODULE; y < (top + height) * PIXELS_PER_MODULE; y++) {
      const start = ((y + QUIET) * side + left * PIXELS_PER_MODULE + QUIET) * 4;
      pixels.fill(0, start, start + width * PIXELS_PER_MODULE * 4);
    }
  }
  for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255;
  return jsQR(pixels, side, side)?.data;
}
