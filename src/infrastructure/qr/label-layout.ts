import type { Label } from '../../application/network/label-printer.port.js';
import { type Measure, printable, shortened, wrapped } from './fitted-text.js';
import type { FontName, LabelFonts } from './label-fonts.js';
import { QrSymbol } from './qr-symbol.js';

/** Millimetres: the label that most sheets of 3 × 8 on A4 have. */
export const LABEL_WIDTH = 70;
export const LABEL_HEIGHT = 37;

/** Office printers leave up to 5 mm of the paper's edge white. The symbol's quiet zone lies in there too. */
const MARGIN = 5;
const SYMBOL = LABEL_HEIGHT - 2 * MARGIN;
const TEXT_LEFT = MARGIN + SYMBOL + 4;
const TEXT_WIDTH = LABEL_WIDTH - MARGIN - TEXT_LEFT;

const CODE = { font: 'code', size: 5.2, baseline: 9.6 } as const;
/** The largest of the sizes at which it fits: a reference cut short is of little use. */
const REFERENCE = { font: 'strong', sizes: [4, 3.2, 2.6], baseline: 16 } as const;
const NAME = { font: 'plain', size: 3.2, baseline: 21.4, lineHeight: 4.1, lines: 3 } as const;

/** One line of text: where its baseline begins. */
export interface TextLine {
  readonly text: string;
  readonly font: FontName;
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
}

/** A label as it is drawn, in millimetres from its upper left corner. */
export interface LabelLayout {
  readonly symbol: { readonly qr: QrSymbol; readonly x: number; readonly y: number; readonly side: number };
  readonly lines: readonly TextLine[];
}

/** Symbol to the left; to the right the code, the operator's reference on one line, the name on up to three. */
export function layoutOf(label: Label, fonts: LabelFonts): LabelLayout {
  const measure = (font: FontName, size: number) => (text: string) =>
    fonts[font].outlines.widthOf(text, size);
  const name = wrapped(printable(label.name), TEXT_WIDTH, NAME.lines, measure(NAME.font, NAME.size));
  return {
    symbol: { qr: QrSymbol.of(label.url), x: MARGIN, y: MARGIN, side: SYMBOL },
    lines: [
      { text: label.code, x: TEXT_LEFT, ...CODE },
      referenceLine(printable(label.reference), (size) => measure(REFERENCE.font, size)),
      ...name.map((text, index) => ({
        text,
        x: TEXT_LEFT,
        font: NAME.font,
        size: NAME.size,
        baseline: NAME.baseline + index * NAME.lineHeight,
      })),
    ],
  };
}

function referenceLine(reference: string, measure: (size: number) => Measure): TextLine {
  const { sizes, font, baseline } = REFERENCE;
  const size = sizes.find((one) => measure(one)(reference) <= TEXT_WIDTH) ?? Math.min(...sizes);
  return { text: shortened(reference, TEXT_WIDTH, measure(size)), font, size, x: TEXT_LEFT, baseline };
}
