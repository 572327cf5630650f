import type { LabelFonts } from './label-fonts.js';
import { LABEL_HEIGHT, LABEL_WIDTH, type LabelLayout } from './label-layout.js';
import { pngOf } from './png-file.js';
import { Raster } from './raster.js';
import { outlinesOfText } from './text-outlines.js';

/** 305 dots to the inch. */
const PIXELS_PER_MM = 12;

/** Modules are whole pixels, so that every edge of the symbol is sharp. */
export function pngOfLabel({ symbol, lines }: LabelLayout, fonts: LabelFonts): Buffer {
  const raster = new Raster(LABEL_WIDTH * PIXELS_PER_MM, LABEL_HEIGHT * PIXELS_PER_MM);
  const side = symbol.side * PIXELS_PER_MM;
  const module = Math.floor(side / symbol.qr.size);
  const rest = Math.floor((side - module * symbol.qr.size) / 2);
  const [left, top] = [symbol.x * PIXELS_PER_MM + rest, symbol.y * PIXELS_PER_MM + rest];
  for (const { x, y, length } of symbol.qr.runs) {
    raster.fillBox(left + x * module, top + y * module, length * module, module);
  }
  for (const { text, font, size, x, baseline } of lines) {
    const start = [x * PIXELS_PER_MM, baseline * PIXELS_PER_MM] as const;
    raster.fill(outlinesOfText(fonts[font].outlines, text, size * PIXELS_PER_MM, start));
  }
  return pngOf(raster, PIXELS_PER_MM);
}
