import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { HmacSeals } from './hmac-seals.js';

describe('a seal', () => {
  const clock = new SettableClock();
  const seals = new HmacSeals('the signing key', clock);

  it.each(['', 'somebody', 'a.b.c', 'é😀\0\n', '"; Path=/'])(
    'gives %j back, written for a cookie',
    (text) => {
      const sealed = seals.seal('board', text, 600);
      expect(sealed).toMatch(/^[\w.-]+$/);
      expect(seals.open('board', sealed)).toBe(text);
      expect(new HmacSeals('the signing key', clock).open('board', sealed)).toBe(text);
    },
  );

  it('ends with its time', () => {
    const early = new SettableClock();
    const timed = new HmacSeals('the signing key', early);
    const sealed = timed.seal('board', 'somebody', 600);
    early.pass(599);
    expect(timed.open('board', sealed)).toBe('somebody');
    early.pass(1);
    expect(timed.open('board', sealed)).toBeUndefined();
  });

  it('opens for no other purpose and with no other key', () => {
    const sealed = seals.seal('board', 'somebody', 600);
    expect(seals.open('files', sealed)).toBeUndefined();
    expect(new HmacSeals('another key', clock).open('board', sealed)).toBeUndefined();
  });

  it('does not open once anything is changed', () => {
    const sealed = seals.seal('board', 'somebody', 600);
    const [text = '', end = '', mark = ''] = sealed.split('.');
    const later = `${text}.${Number(end) + 1}.${mark}`;
    const other = `${Buffer.from('somebodx').toString('base64url')}.${end}.${mark}`;
    const noise = [
      '',
      '.',
      '..',
      sealed.slice(0, -1),
      `${sealed}A`,
      `${text}.${end}`,
      `${text}.${end}.${'A'.repeat(43)}`,
      '\0',
    ];
    for (const changed of [later, other, ...noise]) expect(seals.open('board', changed)).toBeUndefined();
  });
});
