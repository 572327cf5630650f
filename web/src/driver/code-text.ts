/**
 * The container code in what a camera read or a person typed: a web address that ends in `/q/<code>`, or the code itself
 * in any spelling, which the API knows how to read. Null when it can be no code at all.
 */
export function codeIn(text: string): string | null {
  const trimmed = text.trim();
  const inAddress = /^https?:\/\/[^\s/]+\/q\/([^\s/?#]+)/i.exec(trimmed)?.[1];
  const code = decoded(inAddress ?? trimmed);
  const letters = code.replace(/[\s-]/g, '');
  return /^[0-9a-z*~$=]{8}$/i.test(letters) ? code.replace(/\s/g, '') : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
