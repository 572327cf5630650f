import { create } from 'qrcode';

/** A horizontal row of dark modules; the place of the first is counted from the upper left corner of the symbol. */
export interface DarkRun {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** ISO/IEC 18004, 5.3.8: so many light modules on each side, or readers may not find the symbol. */
export const QUIET_ZONE_MODULES = 4;

/** A QR code as its dark modules: a square of `size` modules without its quiet zone. */
export class QrSymbol {
  private constructor(
    readonly size: number,
    readonly runs: readonly DarkRun[],
  ) {}

  /** Error correction level Q: a quarter of the symbol may be worn off, scratched or pasted over. */
  static of(text: string): QrSymbol {
    const { modules } = create(text, { errorCorrectionLevel: 'Q' });
    const runs = Array.from({ length: modules.size }, (_, y) => runsOfRow(modules, y)).flat();
    return new QrSymbol(modules.size, runs);
  }
}

type Modules = ReturnType<typeof create>['modules'];

function runsOfRow(modules: Modules, y: number): DarkRun[] {
  const runs: DarkRun[] = [];
  for (let x = 0; x < modules.size; x++) {
    if (!modules.get(y, x)) continue;
    const start = x;
    while (x + 1 < modules.size && modules.get(y, x + 1)) x += 1;
    runs.push({ x: start, y, length: x - start + 1 });
  }
  return runs;
}
