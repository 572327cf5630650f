const LF = 10;
const CR = 13;

/** So many ends of lines may be passed before their memory is given back. */
const PASSED_MAX = 4096;

/**
 * Tells on which line a byte stands while a file streams by. A line ends with LF, CRLF or CR. Only the ends of lines
 * between the byte last asked for and the byte last seen are kept.
 */
export class LineCount {
  /** Offsets behind each end of a line, of which the first `passed` lie before the byte last asked for. */
  private readonly ends: number[] = [];
  private passed = 0;
  private forgotten = 0;
  private seen = 0;
  private endsWithCr = false;

  /** Takes the next piece of the file. */
  see(piece: Uint8Array): void {
    for (let place = 0; place < piece.length; place += 1) {
      const byte = piece[place];
      if (this.endsWithCr && byte !== LF) this.ends.push(this.seen + place);
      if (byte === LF) this.ends.push(this.seen + place + 1);
      this.endsWithCr = byte === CR;
    }
    this.seen += piece.length;
  }

  /** After the last piece: a CR that nothing follows ends a line too. */
  end(): void {
    if (this.endsWithCr) this.ends.push(this.seen);
    this.endsWithCr = false;
  }

  /** The line that the next piece begins on, from 1. */
  get current(): number {
    return this.forgotten + this.ends.length + 1;
  }

  /** @param offset not before one that was asked for already @returns the line of that byte, from 1 */
  lineAt(offset: number): number {
    while ((this.ends[this.passed] ?? Infinity) <= offset) this.passed += 1;
    if (this.passed > PASSED_MAX) {
      this.ends.splice(0, this.passed);
      this.forgotten += this.passed;
      this.passed = 0;
    }
    return this.forgotten + this.passed + 1;
  }
}
