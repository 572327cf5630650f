import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { TemplateFault } from './template-fault.js';

const VOID = new Set('area base br col embed hr img input link meta source track wbr !doctype'.split(' '));
/** Elements of these may close themselves with `/>`. */
const FOREIGN = new Set(['svg', 'math']);
const URL_ATTRIBUTES = new Set(['href', 'src', 'poster', 'action', 'data']);

/**
 * Reads one page as a browser's tokenizer does.
 * @returns the paths of the site itself that the page refers to
 * @throws TemplateFault `build.html_malformed`: an element is not closed, or closed that was not open
 */
export function checkHtml(file: string, html: string, pageUrl: string, baseUrl: string): string[] {
  const reading = new PageReading(file, html, pageUrl, new URL(baseUrl).origin);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reading);
  tokenizer.write(html);
  tokenizer.end();
  return reading.finish();
}

class PageReading implements TokenizerCallbacks {
  private readonly open: string[] = [];
  private readonly links = new Set<string>();
  private readonly seen = new Set<string>();
  private tag = '';
  private attribute = '';
  private value = '';

  constructor(
    private readonly file: string,
    private readonly html: string,
    private readonly pageUrl: string,
    private readonly origin: string,
  ) {}

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
  }

  onopentagend(): void {
    if (!VOID.has(this.tag)) this.open.push(this.tag);
  }

  onselfclosingtag(): void {
    if (VOID.has(this.tag) || FOREIGN.has(this.tag) || this.open.some((tag) => FOREIGN.has(tag))) return;
    throw this.malformed(`<${this.tag}/> does not close itself in HTML`);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    const last = this.open.pop();
    if (last !== tag)
      throw this.malformed(`</${tag}> follows ${last ? `the open <${last}>` : 'no open element'}`);
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.refers()) this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.refers()) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (URL_ATTRIBUTES.has(this.attribute)) this.refer(this.value);
    else if (this.attribute === 'srcset')
      for (const candidate of this.value.split(',')) this.refer(candidate.trim().split(/\s+/)[0] ?? '');
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}

  finish(): string[] {
    const left = this.open.at(-1);
    if (left !== undefined) throw this.malformed(`<${left}> is not closed`);
    return [...this.links];
  }

  private refers(): boolean {
    return URL_ATTRIBUTES.has(this.attribute) || this.attribute === 'srcset';
  }

  /** What leads elsewhere, or to a place on the page, is not ours to check. */
  private refer(link: string): void {
    const target = link.trim();
    if (target === '' || target.startsWith('#') || this.seen.has(target)) return;
    this.seen.add(target);
    if (!URL.canParse(target, this.pageUrl)) throw this.malformed(`"${target.slice(0, 100)}" is no address`);
    const { origin, pathname } = new URL(target, this.pageUrl);
    if (origin === this.origin) this.links.add(pathname);
  }

  private malformed(what: string): TemplateFault {
    return new TemplateFault('build.html_malformed', `${this.file}: ${what}.`);
  }
}
