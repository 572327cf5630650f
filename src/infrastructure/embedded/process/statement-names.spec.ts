import { StatementNames } from './statement-names.js';
import { cstring, message, ProtocolViolation } from './wire-messages.js';

const parse = (name: string): Buffer => message('P', cstring(name), cstring('SELECT $1'), Buffer.alloc(2));
const bind = (portal: string, statement: string, value = 'value'): Buffer =>
  message('B', cstring(portal), cstring(statement), Buffer.from(value));
const describeOf = (kind: 'S' | 'P', name: string): Buffer => message('D', Buffer.from(kind), cstring(name));
const execute = (portal: string): Buffer => message('E', cstring(portal), Buffer.alloc(4));
const close = (kind: 'S' | 'P', name: string): Buffer => message('C', Buffer.from(kind), cstring(name));

const renamed = (names: StatementNames, original: Buffer): Buffer => Buffer.concat(names.rename(original));

it('gives the same name of two clients different names', () => {
  const [one, two] = [new StatementNames(1), new StatementNames(2)];
  expect(renamed(one, parse('same'))).not.toEqual(renamed(two, parse('same')));
});

it('uses one name for a statement in all messages', () => {
  const names = new StatementNames(7);
  expect(renamed(names, parse('find'))).toEqual(parse('g7s1'));
  expect(renamed(names, bind('', 'find'))).toEqual(bind('', 'g7s1'));
  expect(renamed(names, describeOf('S', 'find'))).toEqual(describeOf('S', 'g7s1'));
  expect(renamed(names, parse('other'))).toEqual(parse('g7s2'));
  expect(names.prepared()).toEqual(['g7s1', 'g7s2']);
  expect(renamed(names, close('S', 'find'))).toEqual(close('S', 'g7s1'));
  expect(names.prepared()).toEqual(['g7s2']);
});

it('keeps portals apart from statements, until the transaction ends', () => {
  const names = new StatementNames(7);
  names.rename(parse('same'));
  expect(renamed(names, bind('same', 'same'))).toEqual(bind('g7p2', 'g7s1'));
  expect(renamed(names, execute('same'))).toEqual(execute('g7p2'));
  expect(renamed(names, describeOf('P', 'same'))).toEqual(describeOf('P', 'g7p2'));
  names.forgetPortals();
  expect(renamed(names, execute('same'))).toEqual(execute('g7?same'));
});

it('tells apart names that differ after 63 bytes only', () => {
  const names = new StatementNames(1);
  const long = 'n'.repeat(63);
  expect(renamed(names, parse(`${long}a`))).not.toEqual(renamed(names, parse(`${long}b`)));
});

it('leaves unnamed statements and other messages as they are, uncopied', () => {
  const names = new StatementNames(1);
  for (const untouched of [
    parse(''),
    bind('', ''),
    execute(''),
    describeOf('S', ''),
    close('P', ''),
    message('S'),
  ]) {
    expect(names.rename(untouched)).toEqual([untouched]);
  }
  expect(names.prepared()).toEqual([]);
});

it('keeps a large parameter as it is', () => {
  const names = new StatementNames(1);
  names.rename(parse('s'));
  const value = 'x'.repeat(3_000_000);
  expect(renamed(names, bind('', 's', value)).equals(bind('', 'g1s1', value))).toBe(true);
});

it('keeps the text of a name that was never prepared', () => {
  expect(renamed(new StatementNames(3), bind('', 'missing'))).toEqual(bind('', 'g3?missing'));
});

it('refuses a name without an end', () => {
  expect(() => new StatementNames(1).rename(message('P', Buffer.from('endless')))).toThrow(ProtocolViolation);
});
