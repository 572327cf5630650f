import type { FontName, LabelFonts } from './label-fonts.js';
import { LABEL_HEIGHT, LABEL_WIDTH, type LabelLayout, type TextLine } from './label-layout.js';

const STYLES: Readonly<Record<FontName, string>> = {
  code: 'font-family="DejaVu Sans Mono, monospace" font-weight="700"',
  strong: 'font-family="DejaVu Sans, Verdana, sans-serif" font-weight="700"',
  plain: 'font-family="DejaVu Sans, Verdana, sans-serif"',
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text stays text, to be found and copied; each line is as wide as it was measured, whatever font the viewer has. */
export function svgOfLabel({ symbol, lines }: LabelLayout, fonts: LabelFonts): string {
  const module = symbol.side / symbol.qr.size;
  const path = symbol.qr.runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('');
  const title = lines.map(({ text }) => escaped(text)).join(' · ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LABEL_WIDTH}mm" height="${LABEL_HEIGHT}mm" viewBox="0 0 ${LABEL_WIDTH} ${LABEL_HEIGHT}" role="img">`,
    `<title>${title}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<path shape-rendering="crispEdges" transform="translate(${symbol.x} ${symbol.y}) scale(${rounded(module)})" d="${path}"/>`,
    ...lines.map((line) => textOf(line, fonts)),
    '</svg>',
  ].join('\n');
}

function textOf({ text, font, size, x, baseline }: TextLine, fonts: LabelFonts): string {
  const width = rounded(fonts[font].outlines.widthOf(text, size));
  const place = `x="${rounded(x)}" y="${rounded(baseline)}" font-size="${size}"`;
  return `<text ${place} ${STYLES[font]} textLength="${width}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
