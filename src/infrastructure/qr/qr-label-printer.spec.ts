import { PNG } from 'pngjs';
import { pagesOf, readPdf, readPng, readSvg } from '../../../test/support/labels/read-labels.js';
import type { Label } from '../../application/network/label-printer.port.js';
import { loadLabelFonts } from './label-fonts.js';
import { LABEL_WIDTH, layoutOf } from './label-layout.js';
import { LABELS_PER_SHEET } from './pdf-label.js';
import { QrLabelPrinter } from './qr-label-printer.js';

let drawn = 0;
function aLabel(changes: Partial<Label> = {}): Label {
  const code = `3K7Q-${String(++drawn).padStart(4, '0')}`;
  const url = `https://glaneur.example.org/q/${code}`;
  return { code, url, reference: 'TLS-0042', name: 'Place du Capitole', ...changes };
}

describe('a label', () => {
  const printer = new QrLabelPrinter();
  const fonts = loadLabelFonts();
  const text = async (label: Label) => Buffer.from(await printer.print(label, 'svg')).toString();
  const sheets = async (labels: Label[]) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of printer.sheets(labels)) chunks.push(chunk);
    return { file: Buffer.concat(chunks), chunks };
  };

  it('is read back from its PNG, its SVG and its PDF', async () => {
    for (const url of [
      aLabel().url,
      'http://localhost:3000/q/0000-0000',
      `https://${'a'.repeat(60)}.example/sammelcontainer/${'b'.repeat(60)}/q/0000-0000`,
    ]) {
      const label = aLabel({ url });
      expect(readPng(await printer.print(label, 'png'))).toBe(url);
      expect(readSvg(await text(label))).toBe(url);
      expect(readPdf(await printer.print(label, 'pdf'))).toEqual([[url]]);
    }
  });

  it('is read back with a patch of its symbol painted over, which is what level Q is for', async () => {
    const label = aLabel();
    const picture = PNG.sync.read(Buffer.from(await printer.print(label, 'png')));
    const [left, top, side] = [190, 190, 80];
    for (let y = top; y < top + side; y++)
      picture.data.fill(255, (y * 840 + left) * 4, (y * 840 + left + side) * 4);
    expect(readPng(PNG.sync.write(picture))).toBe(label.url);
  });

  it('says its code, its reference and its name, in this order', async () => {
    const label = aLabel();
    const lines = layoutOf(label, fonts).lines.map((line) => line.text);
    expect(lines).toEqual([label.code, 'TLS-0042', 'Place du Capitole']);
    const svg = await text(label);
    for (const line of lines) expect(svg).toContain(`>${line}</text>`);
  });

  it('is a PNG of 70 × 37 mm at 12 pixels to the millimetre, which says so', async () => {
    const file = Buffer.from(await printer.print(aLabel(), 'png'));
    const { width, height } = PNG.sync.read(file);
    expect([width, height]).toEqual([840, 444]);
    expect(file.readUInt32BE(file.indexOf('pHYs') + 4)).toBe(12_000);
  });

  it('has ink where its text is, also in the PNG, which has no fonts to rely on', async () => {
    const inkOf = async (name: string) => {
      const { data } = PNG.sync.read(Buffer.from(await printer.print(aLabel({ name }), 'png')));
      let ink = 0;
      for (let y = 220; y < 400; y++) {
        for (let x = 432; x < 840; x++) ink += 255 - (data[(y * 840 + x) * 4] ?? 255);
      }
      return ink / 255;
    };
    expect(await inkOf('')).toBe(0);
    const [one, two] = [await inkOf('o'), await inkOf('oo')];
    expect(one).toBeGreaterThan(50);
    expect(two).toBeCloseTo(2 * one, -1);
    // An accented letter is made of two outlines: it has the ink of both.
    expect(await inkOf('ö')).toBeGreaterThan(one);
  });

  it.each([
    ['W'.repeat(64), 'W'.repeat(100)],
    ['R', 'word '.repeat(20)],
    ['Référence-très-longue-0042', 'Donaudampfschifffahrtsgesellschaftskapitän'],
  ])('fits its texts: %j, %j', (reference, name) => {
    for (const { text: line, font, size, x } of layoutOf(aLabel({ reference, name }), fonts).lines) {
      expect([line, x + fonts[font].outlines.widthOf(line, size) <= LABEL_WIDTH - 5]).toEqual([line, true]);
    }
  });

  it('shrinks a long reference before it shortens it', () => {
    const line = (reference: string) => layoutOf(aLabel({ reference }), fonts).lines[1];
    expect(line('TLS-0042')).toMatchObject({ text: 'TLS-0042', size: 4 });
    expect(line('Toulouse 0042')).toMatchObject({ text: 'Toulouse 0042', size: 3.2 });
    expect(line('x'.repeat(64))).toMatchObject({ text: expect.stringMatching(/^x+…$/), size: 2.6 });
  });

  it.each([
    '<script>alert(1)</script>',
    '"><b>&amp;',
    "' onload='x",
    '\u0000\u0001\ufffe',
    ']]>',
    '\ud83d\ude00 \u202e',
  ])('stays well-formed with %j in it', async (name) => {
    const label = aLabel({ reference: name, name });
    const svg = await text(label);
    expect(svg.match(/<(?!\/?(svg|title|rect|path|text)[\s>])/g)).toBeNull();
    expect(svg.replaceAll(/&(amp|lt|gt|quot);/g, '')).not.toMatch(/&/);
    expect(svg).not.toMatch(/[\u0000-\u0008\ufffe\u202e]/);
    expect(readSvg(svg)).toBe(label.url);
    for (const format of ['png', 'pdf'] as const) await printer.print(label, format);
  });

  it.each([1, 24, 25, 48])('stands with %i others on sheets of 24, in order', async (count) => {
    const labels = Array.from({ length: count }, () => aLabel());
    const pages = readPdf((await sheets(labels)).file);
    expect(pages.flat()).toEqual(labels.map(({ url }) => url));
    expect(pages.map((page) => page.length).slice(0, -1)).toEqual(pages.slice(1).map(() => LABELS_PER_SHEET));
  });

  it('is surrounded by cut marks on a sheet: one at each of the 36 corners', async () => {
    const [page = ''] = pagesOf((await sheets([aLabel()])).file);
    expect(page.match(/ l\s/g)).toHaveLength(4 * 9 * 2);
  });

  it('brings its fonts along in a PDF', async () => {
    const file = Buffer.from(await printer.print(aLabel(), 'pdf')).toString('latin1');
    expect(file.match(/\/FontFile2/g)).toHaveLength(3);
    expect(file).not.toContain('Helvetica');
  });

  it('is drawn sheet by sheet, as they are read', async () => {
    let asked = 0;
    const labels = Array.from({ length: 500 }, () => {
      const label = aLabel();
      return {
        ...label,
        get url() {
          asked += 1;
          return label.url;
        },
      };
    });
    const reading = printer.sheets(labels)[Symbol.asyncIterator]();
    await reading.next();
    expect(asked).toBeLessThan(3 * LABELS_PER_SHEET);
    await reading.return?.();
    const { file, chunks } = await sheets(labels);
    expect(chunks.length).toBeGreaterThan(15);
    expect(pagesOf(file)).toHaveLength(21);
  });
});
