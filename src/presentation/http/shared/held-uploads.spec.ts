import { HeldUploads } from './held-uploads.js';

const MIB = 1024 * 1024;

describe('uploads that are held in memory', () => {
  it('from one address leave room for others', () => {
    const held = new HeldUploads();
    expect(held.from('one').add(40 * MIB)).toBe(true);
    expect(held.from('one').add(8 * MIB + 1)).toBe(false);
    expect(held.from('another').add(40 * MIB)).toBe(true);
  });

  it('are no more than the process has room for, and make room once they are done with', () => {
    const held = new HeldUploads();
    const first = held.from('a');
    first.add(48 * MIB);
    held.from('b').add(48 * MIB);
    expect(held.from('c').add(48 * MIB)).toBe(false);
    first.release();
    first.release();
    expect(held.from('c').add(48 * MIB)).toBe(true);
    expect(held.from('a').add(32 * MIB + 1)).toBe(false);
    expect(held.from('a').add(32 * MIB)).toBe(true);
  });
});
