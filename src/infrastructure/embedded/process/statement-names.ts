import { cstring, message, ProtocolViolation, typeOf } from './wire-messages.js';

/**
 * One client's prepared statements and portals under names of its own, because all clients share one session.
 * Names are replaced, not prefixed: PostgreSQL tells them apart by their first 63 bytes only.
 * The unnamed statement and portal stay unnamed: they serve from Parse to Sync, while the client holds the session.
 */
export class StatementNames {
  private readonly statements = new Map<string, string>();
  private readonly portals = new Map<string, string>();
  private issued = 0;

  constructor(private readonly clientId: number) {}

  /**
   * The message with the names the database knows, as pieces to be sent one after the other (a Bind may carry
   * several MB, which are not copied). @throws ProtocolViolation when a name has no end
   */
  rename(original: Buffer): Buffer[] {
    switch (typeOf(original)) {
      case 'P': {
        const name = readName(original, 5);
        return name.text === ''
          ? [original]
          : replaceNames(original, 5, name.end, [this.statement(name.text, true)]);
      }
      case 'B': {
        const portal = readName(original, 5);
        const statement = readName(original, portal.end);
        if (portal.text === '' && statement.text === '') return [original];
        const names = [this.portal(portal.text, true), this.statement(statement.text)];
        return replaceNames(original, 5, statement.end, names);
      }
      case 'E': {
        const portal = readName(original, 5);
        return portal.text === ''
          ? [original]
          : replaceNames(original, 5, portal.end, [this.portal(portal.text)]);
      }
      case 'D':
      case 'C': {
        const name = readName(original, 6);
        if (name.text === '') return [original];
        const ofStatement = original[5] === 0x53; /* S */
        const renamed = ofStatement ? this.statement(name.text) : this.portal(name.text);
        if (typeOf(original) === 'C') (ofStatement ? this.statements : this.portals).delete(name.text);
        return replaceNames(original, 6, name.end, [renamed]);
      }
      default:
        return [original];
    }
  }

  /** Portals end with their transaction. */
  forgetPortals(): void {
    this.portals.clear();
  }

  /** Names, as the database knows them, of the statements still prepared. */
  prepared(): string[] {
    return [...this.statements.values()];
  }

  private statement(name: string, create = false): string {
    return this.lookUp(this.statements, 's', name, create);
  }

  private portal(name: string, create = false): string {
    return this.lookUp(this.portals, 'p', name, create);
  }

  /** A name never prepared keeps its own text behind a prefix, so that the database's error still names it. */
  private lookUp(names: Map<string, string>, kind: string, name: string, create: boolean): string {
    if (name === '') return '';
    const known = names.get(name);
    if (known !== undefined) return known;
    if (!create) return `g${this.clientId}?${name}`;
    const issued = `g${this.clientId}${kind}${++this.issued}`;
    names.set(name, issued);
    return issued;
  }
}

function readName(from: Buffer, start: number): { text: string; end: number } {
  const zero = from.indexOf(0, start);
  if (zero < 0) throw new ProtocolViolation('name without end');
  return { text: from.toString('latin1', start, zero), end: zero + 1 };
}

function replaceNames(original: Buffer, from: number, to: number, names: string[]): Buffer[] {
  const replaced = Buffer.concat(names.map(cstring));
  const head = message(typeOf(original), original.subarray(5, from), replaced);
  head.writeInt32BE(head.length - 1 + original.length - to, 1);
  return [head, original.subarray(to)];
}
