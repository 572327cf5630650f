import PDFDocument from 'pdfkit';
import type { FontName, LabelFonts } from './label-fonts.js';
import { LABEL_HEIGHT, LABEL_WIDTH, type LabelLayout } from './label-layout.js';

/** PostScript points in a millimetre. */
const POINTS = 72 / 25.4;
const A4 = { width: 210, height: 297 };
const COLUMNS = 3;
const ROWS = 8;
export const LABELS_PER_SHEET = COLUMNS * ROWS;

/** Eight rows of 37 mm leave one millimetre of A4. */
const TOP = (A4.height - ROWS * LABEL_HEIGHT) / 2;
/** Length of each arm of a cut mark: ends before the quiet zone of the next symbol. */
const MARK_ARM = 2;
const MARK_WIDTH = 0.1;

type Document = InstanceType<typeof PDFDocument>;

/** One label on a page of its own size: it can be printed at any. */
export function pdfOfLabel(layout: LabelLayout, fonts: LabelFonts): Document {
  const document = open(fonts);
  document.addPage({ size: [LABEL_WIDTH * POINTS, LABEL_HEIGHT * POINTS], margin: 0 });
  drawLabel(document, layout, [0, 0]);
  document.end();
  return document;
}

/** Draws sheets one by one, each when the reader has taken what was written before. */
export async function* pdfOfSheets(
  layouts: Iterable<LabelLayout>,
  fonts: LabelFonts,
): AsyncGenerator<Uint8Array, void> {
  const document = open(fonts);
  let place = 0;
  for (const layout of layouts) {
    if (place === 0) addSheet(document);
    const [column, row] = [place % COLUMNS, Math.floor(place / COLUMNS)];
    drawLabel(document, layout, [column * LABEL_WIDTH, TOP + row * LABEL_HEIGHT]);
    place = (place + 1) % LABELS_PER_SHEET;
    if (place === 0) yield* written(document);
  }
  document.end();
  for await (const chunk of document) yield chunk as Buffer;
}

/** A page is written out as soon as the next one begins. */
function* written(document: Document): Generator<Uint8Array, void> {
  for (;;) {
    const chunk = document.read() as Buffer | null;
    if (chunk === null) return;
    yield chunk;
  }
}

function open(fonts: LabelFonts): Document {
  const document = new PDFDocument({ autoFirstPage: false, info: { Title: 'Labels', Creator: 'Glaneur' } });
  for (const name of Object.keys(fonts) as FontName[]) document.registerFont(name, fonts[name].file);
  return document;
}

function addSheet(document: Document): void {
  document.addPage({ size: [A4.width * POINTS, A4.height * POINTS], margin: 0 });
  document.save().scale(POINTS).lineWidth(MARK_WIDTH).strokeColor('#666');
  for (let column = 0; column <= COLUMNS; column++) {
    for (let row = 0; row <= ROWS; row++) {
      const [x, y] = [column * LABEL_WIDTH, TOP + row * LABEL_HEIGHT];
      document.moveTo(x - MARK_ARM, y).lineTo(x + MARK_ARM, y);
      document.moveTo(x, y - MARK_ARM).lineTo(x, y + MARK_ARM);
    }
  }
  document.stroke().restore();
}

function drawLabel(
  document: Document,
  { symbol, lines }: LabelLayout,
  [left, top]: readonly [number, number],
): void {
  document.save().scale(POINTS).translate(left, top).fillColor('#000');
  const module = symbol.side / symbol.qr.size;
  document.save().translate(symbol.x, symbol.y).scale(module);
  for (const { x, y, length } of symbol.qr.runs) document.rect(x, y, length, 1);
  document.fill().restore();
  for (const { text, font, size, x, baseline } of lines) {
    document.font(font).fontSize(size).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }
  document.restore();
}
