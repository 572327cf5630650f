/** Values of the `:names` of a pattern in a path, decoded; null when the path is another one. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = partsOf(pattern);
  const given = partsOf(path);
  if (wanted.length !== given.length) return null;
  const values: Record<string, string> = {};
  for (const [place, part] of wanted.entries()) {
    const found = given[place] ?? '';
    if (part.startsWith(':')) values[part.slice(1)] = decoded(found);
    else if (part !== found) return null;
  }
  return values;
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where to go after signing in: only an address of these pages, never another origin or another scheme. */
export function safeNext(query: string): string | null {
  const next = new URLSearchParams(query).get('next');
  if (next === null || !/^\/(?:admin|dispatch|driver|q)(?:[/?]|$)/.test(next)) return null;
  return /[\\\s]|\/\/|[^\x20-\x7e]/.test(next) ? null : next;
}
