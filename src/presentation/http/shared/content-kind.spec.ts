import { type ContentKind, contentKind, sniff } from './content-kind.js';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

const EXAMPLES: readonly (readonly [ContentKind, string, Buffer])[] = [
  ['text', 'a table', bytes('reference;name\n1;x\n')],
  ['text', 'nothing', bytes('')],
  ['text', 'UTF-8 with its mark', Buffer.from('\ufeffréférence;nom\n')],
  ['text', 'Windows-1252', bytes('r\xe9f\xe9rence;nom\n')],
  ['text', 'what only begins like a zip', bytes('PK;name\n')],
  ['utf16', 'little-endian UTF-16', bytes('\xff\xfea\0;\0')],
  ['utf16', 'big-endian UTF-16', bytes('\xfe\xff\0a\0;')],
  ['xlsx', 'an Excel workbook', bytes('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml')],
  [
    'xlsx',
    'a LibreOffice workbook',
    bytes('PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
  ],
  ['xls', 'an old Excel workbook', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
  ['zip', 'an archive', bytes('PK\x03\x04\x14\0containers.csv')],
  ['zip', 'an empty archive', bytes('PK\x05\x06\0\0')],
  ['gzip', 'compressed text', bytes('\x1f\x8b\x08\0')],
  ['pdf', 'a PDF', bytes('%PDF-1.7\n')],
  ['binary', 'a picture', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  ['binary', 'a table with NUL', bytes('reference;name\n1;\0\n')],
];

describe('the kind of a file', () => {
  it.each(EXAMPLES)('is %s for %s', (kind, _, head) => expect(contentKind(head)).toBe(kind));

  it.each(EXAMPLES)(
    'is %s for %s too when it comes byte by byte, and nothing of it is lost',
    async (kind, _, file) => {
      const sniffed = await sniff(stream([...file].map((byte) => Buffer.of(byte))));
      expect(sniffed.kind).toBe(kind);
      expect(await collect(sniffed.content)).toEqual(file);
    },
  );

  it('is found without reading further than it takes', async () => {
    let read = 0;
    const large = (async function* () {
      for (; read < 100; read += 1) yield Buffer.alloc(1024, 'x');
    })();
    const { content } = await sniff(large);
    expect(read).toBeLessThan(8);
    expect((await collect(content)).length).toBe(100 * 1024);
  });

  it('leaves the end of the source to whoever reads on, also when they leave off', async () => {
    let ended = false;
    const source = (async function* () {
      try {
        for (;;) yield Buffer.alloc(1024, 'x');
      } finally {
        ended = true;
      }
    })();
    const { content } = await sniff(source);
    for await (const chunk of content) if (chunk.length > 0) break;
    expect(ended).toBe(true);
  });
});

async function* stream(chunks: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function collect(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}
