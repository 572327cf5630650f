/**
 * Whether the first bytes are those of a JPEG, PNG or WebP file, whatever its name and media type say. The decoder knows
 * many more formats, SVG among them: none of those comes from a camera.
 */
export function isPhoto(file: Uint8Array): boolean {
  const head = Buffer.from(file.subarray(0, 12)).toString('latin1');
  return (
    head.startsWith('\xff\xd8\xff') ||
    head.startsWith('\x89PNG\r\n\x1a\n') ||
    (head.startsWith('RIFF') && head.slice(8) === 'WEBP')
  );
}
