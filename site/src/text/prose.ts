export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Plain text as blocks: a blank line ends a paragraph, lines that begin with `- ` are a list. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', lines });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    [lines, items] = [[], []];
  };
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
    if (line.trim() === '') close();
    else if (item !== undefined) {
      if (lines.length > 0) close();
      items.push(item);
    } else {
      if (items.length > 0) close();
      lines.push(line);
    }
  }
  close();
  return blocks;
}

/** The beginning of a text on one line, for a description: at most so many characters, cut at a word. */
export function excerpt(text: string, most = 160): string {
  const flat = blocksOf(text)
    .flatMap((block) => (block.kind === 'list' ? block.items.join(', ') : block.lines))
    .join(' ')
    .trim();
  const letters = [...flat];
  if (letters.length <= most) return flat;
  const cut = letters.slice(0, most - 1).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
