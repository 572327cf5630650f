import type { Point } from './raster.js';
import type { Contour, FontPoint, TrueTypeFont } from './true-type-font.js';

/** Straight pieces of one curve: no corner shows at the size of a label. */
const PIECES = 6;

/** The outlines of a line of text whose baseline begins at a point, in pixels. */
export function outlinesOfText(
  font: TrueTypeFont,
  text: string,
  size: number,
  [left, baseline]: Point,
): Point[][] {
  const scale = size / font.unitsPerEm;
  let pen = 0;
  return font.glyphs(text).flatMap((glyph) => {
    const start = pen;
    pen += font.advance(glyph);
    return font
      .outline(glyph)
      .map((contour) =>
        flattened(contour).map(([x, y]): Point => [left + (start + x) * scale, baseline - y * scale]),
      );
  });
}

/**
 * A contour's points in the order of the outline: on the curve, or controlling a quadratic one. Between two controlling
 * points lies one on the curve that is not written down: their middle.
 */
function flattened(contour: Contour): Point[] {
  const points = contour.flatMap((point, index) => {
    const before = contour.at(index - 1) ?? point;
    return before.onCurve || point.onCurve ? [point] : [middle(before, point), point];
  });
  const first = points.findIndex(({ onCurve }) => onCurve);
  const inOrder = [...points.slice(first), ...points.slice(0, first)];
  return inOrder.flatMap((point, index) => {
    if (point.onCurve) return [[point.x, point.y] as const];
    const [from, to] = [inOrder[index - 1] ?? point, inOrder[(index + 1) % inOrder.length] ?? point];
    return curve(from, point, to);
  });
}

function middle(one: FontPoint, other: FontPoint): FontPoint {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, onCurve: true };
}

/** A quadratic Bézier curve without its two ends. */
function curve(from: FontPoint, control: FontPoint, to: FontPoint): Point[] {
  return Array.from({ length: PIECES - 1 }, (_, index) => {
    const t = (index + 1) / PIECES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * from.x + b * control.x + c * to.x, a * from.y + b * control.y + c * to.y] as const;
  });
}
