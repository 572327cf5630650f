/** Platform and encoding of the subtables that map Unicode: the whole of it, or its first plane. */
const WHOLE = [3, 10];
const FIRST_PLANE = [3, 1];

/** Reads which glyph stands for a character: formats 12 and 4, which every font of this century has one of. */
export function readCharacterMap(file: Buffer, cmap: number): (codePoint: number) => number {
  const subtable = (wanted: number[]) => {
    for (let index = 0; index < file.readUInt16BE(cmap + 2); index++) {
      const record = cmap + 4 + index * 8;
      const kind = [file.readUInt16BE(record), file.readUInt16BE(record + 2)];
      if (kind.join() === wanted.join()) return cmap + file.readUInt32BE(record + 4);
    }
    return undefined;
  };
  const whole = subtable(WHOLE);
  if (whole !== undefined) return (codePoint) => glyphOfGroup(file, whole, codePoint);
  const plane = subtable(FIRST_PLANE);
  if (plane === undefined) throw new Error('The font maps no Unicode.');
  return (codePoint) => (codePoint > 0xffff ? 0 : glyphOfSegment(file, plane, codePoint));
}

/** Format 12: groups of consecutive characters, in order. */
function glyphOfGroup(file: Buffer, table: number, codePoint: number): number {
  let [low, high] = [0, file.readUInt32BE(table + 12) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = table + 16 + middle * 12;
    if (codePoint < file.readUInt32BE(group)) high = middle - 1;
    else if (codePoint > file.readUInt32BE(group + 4)) low = middle + 1;
    else return file.readUInt32BE(group + 8) + codePoint - file.readUInt32BE(group);
  }
  return 0;
}

/** Format 4: segments in order of their last character, in four arrays one after the other. */
function glyphOfSegment(file: Buffer, table: number, codePoint: number): number {
  const doubled = file.readUInt16BE(table + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = table + 14 + segment;
    if (codePoint > file.readUInt16BE(end)) continue;
    const start = file.readUInt16BE(end + 2 + doubled);
    if (codePoint < start) return 0;
    const delta = file.readUInt16BE(end + 2 + doubled * 2);
    const range = end + 2 + doubled * 3;
    const offset = file.readUInt16BE(range);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = file.readUInt16BE(range + offset + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
