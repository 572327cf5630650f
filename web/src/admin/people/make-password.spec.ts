import { makePassword, randomNumber } from './make-password.js';

describe('a password made up for somebody', () => {
  it('is four groups that can be read out without mistakes', () => {
    for (let i = 0; i < 200; i++) {
      expect(makePassword(randomNumber)).toMatch(
        /^[a-hjkmnp-zA-HJKMNP-Z2-9]{4}(-[a-hjkmnp-zA-HJKMNP-Z2-9]{4}){3}$/,
      );
    }
  });

  it('leaves out numbers that would favour some letters', () => {
    const numbers = [2 ** 32 - 1, 0, ...Array<number>(15).fill(1)];
    const password = makePassword(() => numbers.shift()!);
    expect(password).toBe('abbb-bbbb-bbbb-bbbb');
  });
});
