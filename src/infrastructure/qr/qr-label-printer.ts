import { type Label, type LabelFormat, LabelPrinter } from '../../application/network/label-printer.port.js';
import { type LabelFonts, loadLabelFonts } from './label-fonts.js';
import { layoutOf } from './label-layout.js';
import { pdfOfLabel, pdfOfSheets } from './pdf-label.js';
import { pngOfLabel } from './png-label.js';
import { svgOfLabel } from './svg-label.js';

/** Draws one layout in three formats. The fonts are read with the first label. */
export class QrLabelPrinter extends LabelPrinter {
  private loaded: LabelFonts | undefined;

  async print(label: Label, format: LabelFormat): Promise<Uint8Array> {
    const layout = layoutOf(label, this.fonts);
    switch (format) {
      case 'svg':
        return Buffer.from(svgOfLabel(layout, this.fonts));
      case 'png':
        return pngOfLabel(layout, this.fonts);
      case 'pdf':
        return collected(pdfOfLabel(layout, this.fonts));
    }
  }

  sheets(labels: readonly Label[]): AsyncIterable<Uint8Array> {
    return pdfOfSheets(layoutsOf(labels, this.fonts), this.fonts);
  }

  private get fonts(): LabelFonts {
    return (this.loaded ??= loadLabelFonts());
  }
}

function* layoutsOf(labels: readonly Label[], fonts: LabelFonts) {
  for (const label of labels) yield layoutOf(label, fonts);
}

async function collected(chunks: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk as Buffer);
  return Buffer.concat(parts);
}
