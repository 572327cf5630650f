import { readCursor, writeCursor } from './page-cursor.js';

const SORT = { field: 'name', descending: false };
const ID = '0197a000-0000-7000-8000-000000000001';
const byHand = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '').toString('base64url');

describe('a cursor', () => {
  it.each(['Capitole', '', 'É E\u0301 👕', '"],[', '1', '\u0001', "'; --", 'x'.repeat(1000)])(
    'gives back the key it was written with: %j',
    (key) => {
      for (const sort of [SORT, { field: 'name', descending: true }]) {
        const cursor = writeCursor('sites', sort, { key, id: ID });
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(readCursor(cursor, 'sites', sort)).toEqual({ key, id: ID });
      }
    },
  );

  it.each([
    ['of another list', byHand(['areas:name', 'a', ID])],
    ['of another field', byHand(['sites:code', 'a', ID])],
    ['of the other direction', byHand(['sites:-name', 'a', ID])],
    ['with an id that is none', byHand(['sites:name', 'a', '1'])],
    ['with an id and more', byHand(['sites:name', 'a', `${ID}'--`])],
    ['with an id and a line after it', byHand(['sites:name', 'a', `${ID}\n`])],
    ['with a key that is no text', byHand(['sites:name', 1, ID])],
    ['with no key', byHand(['sites:name', null, ID])],
    ['with a key that cannot be stored', byHand(['sites:name', 'a\0b', ID])],
    ['that is an object', byHand({ 0: 'name', 1: 'a', 2: ID })],
    ['that is null', byHand(null)],
    ['that is empty', ''],
    ['that is no JSON', Buffer.from('[').toString('base64url')],
    ['that is no base64', '!!!'],
    ['that is no text', Buffer.from([0xff, 0xfe]).toString('base64url')],
    ['that is nested deeply', Buffer.from('['.repeat(50_000)).toString('base64url')],
    ['that is an __proto__', Buffer.from('{"__proto__":["name","a"]}').toString('base64url')],
  ])('%s is refused', (_, cursor) => {
    expect(() => readCursor(cursor, 'sites', SORT)).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        code: 'page.cursor_invalid',
        violations: [expect.objectContaining({ path: 'cursor' })],
      }),
    );
  });

  it.each(['a', '', '-1', '1e3', '99999999999', '1 '])(
    'of a list by number is refused with the key %j',
    (key) => {
      const cursor = writeCursor('sites', SORT, { key, id: ID });
      expect(() => readCursor(cursor, 'sites', SORT, /^\d{1,9}$/)).toThrow(
        expect.objectContaining({ code: 'page.cursor_invalid' }),
      );
      const good = writeCursor('sites', SORT, { key: '12', id: ID });
      expect(readCursor(good, 'sites', SORT, /^\d{1,9}$/)).toEqual({ key: '12', id: ID });
    },
  );
});
