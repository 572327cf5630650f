import { readCharacterMap } from './true-type-characters.js';

/** A point of an outline, in font units; y grows upwards. */
export interface FontPoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

export type Contour = readonly FontPoint[];

/** Composite glyphs may refer to composite glyphs; no font nests deeper than this, and a broken one must not loop. */
const COMPONENT_DEPTH_MAX = 6;

/** Flags of a simple glyph's points and of a composite's components (Apple, TrueType Reference Manual, 'glyf'). */
const POINT = { onCurve: 1, xShort: 2, yShort: 4, repeat: 8, xSame: 16, ySame: 32 };
const COMPONENT = { wordArguments: 1, offsets: 2, scale: 8, more: 32, xyScale: 64, matrix: 128 };

/** As much of a TrueType font as it takes to measure and draw text without shaping: no kerning, no ligatures. */
export class TrueTypeFont {
  readonly unitsPerEm: number;
  private readonly characters: (codePoint: number) => number;
  private readonly longOffsets: boolean;
  private readonly metricsCount: number;
  private readonly tables: ReadonlyMap<string, number>;

  constructor(private readonly file: Buffer) {
    this.tables = tablesOf(file);
    this.unitsPerEm = file.readUInt16BE(this.table('head') + 18);
    this.longOffsets = file.readInt16BE(this.table('head') + 50) === 1;
    this.metricsCount = file.readUInt16BE(this.table('hhea') + 34);
    this.characters = readCharacterMap(file, this.table('cmap'));
  }

  /** Glyphs of the characters; 0 is the box that stands for a character which the font does not have. */
  glyphs(text: string): number[] {
    return [...text].map((character) => this.characters(character.codePointAt(0) ?? 0));
  }

  /** In font units. */
  advance(glyph: number): number {
    const place = Math.min(glyph, this.metricsCount - 1);
    return this.file.readUInt16BE(this.table('hmtx') + place * 4);
  }

  /** In the unit of the size. */
  widthOf(text: string, size: number): number {
    const units = this.glyphs(text).reduce((sum, glyph) => sum + this.advance(glyph), 0);
    return (units / this.unitsPerEm) * size;
  }

  outline(glyph: number, depth = 0): Contour[] {
    const [start, end] = [this.offset(glyph), this.offset(glyph + 1)];
    if (start === end || depth > COMPONENT_DEPTH_MAX) return [];
    const place = this.table('glyf') + start;
    const contours = this.file.readInt16BE(place);
    return contours >= 0 ? this.simple(place + 10, contours) : this.composite(place + 10, depth);
  }

  private simple(place: number, count: number): Contour[] {
    const { file } = this;
    const ends = Array.from({ length: count }, (_, index) => file.readUInt16BE(place + index * 2));
    const points = (ends.at(-1) ?? -1) + 1;
    let at = place + count * 2;
    at += 2 + file.readUInt16BE(at);
    const flags: number[] = [];
    while (flags.length < points) {
      const flag = file.readUInt8(at++);
      const times = flag & POINT.repeat ? file.readUInt8(at++) + 1 : 1;
      for (let time = 0; time < times; time++) flags.push(flag);
    }
    const coordinates = (short: number, same: number) => {
      let value = 0;
      return flags.map((flag) => {
        if (flag & short) value += flag & same ? file.readUInt8(at++) : -file.readUInt8(at++);
        else if (!(flag & same)) value += file.readInt16BE((at += 2) - 2);
        return value;
      });
    };
    const xs = coordinates(POINT.xShort, POINT.xSame);
    const ys = coordinates(POINT.yShort, POINT.ySame);
    const point = (index: number): FontPoint => ({
      x: xs[index] ?? 0,
      y: ys[index] ?? 0,
      onCurve: ((flags[index] ?? 0) & POINT.onCurve) !== 0,
    });
    return ends.map((end, index) => {
      const first = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
      return Array.from({ length: end - first + 1 }, (_, step) => point(first + step));
    });
  }

  private composite(place: number, depth: number): Contour[] {
    const { file } = this;
    const contours: Contour[] = [];
    for (let at = place, flags = COMPONENT.more; flags & COMPONENT.more;) {
      flags = file.readUInt16BE(at);
      const glyph = file.readUInt16BE(at + 2);
      const words = (flags & COMPONENT.wordArguments) !== 0;
      const [dx, dy] = words
        ? [file.readInt16BE(at + 4), file.readInt16BE(at + 6)]
        : [file.readInt8(at + 4), file.readInt8(at + 5)];
      at += words ? 8 : 6;
      const scales =
        flags & COMPONENT.matrix ? 4 : flags & COMPONENT.xyScale ? 2 : flags & COMPONENT.scale ? 1 : 0;
      const scale = Array.from({ length: scales }, (_, index) => file.readInt16BE(at + index * 2) / 16_384);
      at += scales * 2;
      const [a, b, c, d] = matrixOf(scale);
      const moved = (flags & COMPONENT.offsets) !== 0 ? { dx, dy } : { dx: 0, dy: 0 };
      for (const contour of this.outline(glyph, depth + 1)) {
        contours.push(
          contour.map(({ x, y, onCurve }) => ({
            x: a * x + c * y + moved.dx,
            y: b * x + d * y + moved.dy,
            onCurve,
          })),
        );
      }
    }
    return contours;
  }

  private offset(glyph: number): number {
    const loca = this.table('loca');
    return this.longOffsets
      ? this.file.readUInt32BE(loca + glyph * 4)
      : this.file.readUInt16BE(loca + glyph * 2) * 2;
  }

  private table(name: string): number {
    const place = this.tables.get(name);
    if (place === undefined) throw new Error(`The font has no table ${name}.`);
    return place;
  }
}

/** Where each table begins, by its name. */
function tablesOf(file: Buffer): ReadonlyMap<string, number> {
  const records = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  return new Map(
    records.map((record) => [file.toString('latin1', record, record + 4), file.readUInt32BE(record + 8)]),
  );
}

function matrixOf(scale: readonly number[]): readonly [number, number, number, number] {
  const [first = 1, second = first, third = 0, fourth = 1] = scale;
  return scale.length === 4 ? [first, second, third, fourth] : [first, 0, 0, second];
}
