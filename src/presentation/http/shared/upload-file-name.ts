/** As many characters of a name are kept. */
export const FILE_NAME_MAX = 200;

/** Control characters, and marks that turn the direction of writing: `fdp.exe` would be shown as `exe.pdf`. */
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The name of an uploaded file as it may be stored and shown: without the folders it stood in. Never a path to write to. */
export function cleanFileName(sent: string): string {
  const name = sent.slice(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
  const shown = name.toWellFormed().replaceAll(UNSHOWABLE, '').trim();
  const kept = shorten([...shown]).trim();
  return /^\.*$/.test(kept) ? 'file' : kept;
}

/** A long name loses its middle: the end says what the file is. */
function shorten(characters: readonly string[]): string {
  if (characters.length <= FILE_NAME_MAX) return characters.join('');
  const end = characters.slice(-20);
  return [...characters.slice(0, FILE_NAME_MAX - end.length - 1), '…', ...end].join('');
}
