const bytes = (text: string) => Buffer.from(text, 'latin1');

/**
 * What the first bytes of a picture are; a decoder is given nothing else, whatever a file is called. SVG is not among
 * them: it is a program.
 */
const SIGNATURES = {
  jpeg: [{ at: 0, bytes: bytes('\xff\xd8\xff') }],
  png: [{ at: 0, bytes: bytes('\x89PNG\r\n\x1a\n') }],
  webp: [
    { at: 0, bytes: bytes('RIFF') },
    { at: 8, bytes: bytes('WEBP') },
  ],
  avif: [{ at: 4, bytes: bytes('ftypavif') }],
};

export type PictureFormat = keyof typeof SIGNATURES;

/** What this begins like; undefined: like no picture that is taken. */
export function formatOf(file: Uint8Array): PictureFormat | undefined {
  const formats = Object.entries(SIGNATURES) as [PictureFormat, (typeof SIGNATURES)[PictureFormat]][];
  const found = formats.find(([, parts]) =>
    parts.every(({ at, bytes }) => bytes.equals(file.subarray(at, at + bytes.length))),
  );
  return found?.[0];
}
