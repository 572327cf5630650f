const bytes = (text: string) => Buffer.from(text, 'latin1');

/**
 * What the first bytes of a picture are; a decoder is given nothing else, whatever a file is called. SVG is not among
 * them: it is a program.
 */
const FORMATS: readonly (readonly { readonly at: number; readonly bytes: Buffer }[])[] = [
  [{ at: 0, bytes: bytes('\xff\xd8\xff') }],
  [{ at: 0, bytes: bytes('\x89PNG\r\n\x1a\n') }],
  [
    { at: 0, bytes: bytes('RIFF') },
    { at: 8, bytes: bytes('WEBP') },
  ],
  [{ at: 4, bytes: bytes('ftypavif') }],
];

/** Whether this begins like a JPEG, PNG, WebP or AVIF. */
export function isPicture(file: Uint8Array): boolean {
  return FORMATS.some((parts) =>
    parts.every(({ at, bytes }) => bytes.equals(file.subarray(at, at + bytes.length))),
  );
}
