/** Some words of whom to name, and where they lead. */
export interface CreditPart {
  readonly text: string;
  readonly url: string | null;
}

const LINK = /<a\s[^>]*?href\s*=\s*["']?(https?:\/\/[^"'\s>]+)[^>]*>(.*?)<\/a\s*>/gis;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  copy: '©',
  nbsp: '\u00a0',
};

/** The words and links of what a tile server wants shown; of its HTML nothing else is kept. */
export function creditOf(attribution: string): CreditPart[] {
  const parts: CreditPart[] = [];
  const add = (html: string, url: string | null) => {
    const text = textOf(html);
    if (text !== '') parts.push({ text, url: url !== null && URL.canParse(url) ? url : null });
  };
  let end = 0;
  for (const found of attribution.matchAll(LINK)) {
    const [whole, url = '', words = ''] = found;
    add(attribution.slice(end, found.index), null);
    add(words, textOf(url));
    end = found.index + whole.length;
  }
  add(attribution.slice(end), null);
  return parts;
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/gi, (entity, code?: string, name = '') =>
      code === undefined ? (NAMED[String(name)] ?? entity) : String.fromCodePoint(Number(code)),
    )
    .replace(/\s+/g, ' ');
}
