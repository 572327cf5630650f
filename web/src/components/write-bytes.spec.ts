import { writeBytes } from './write-bytes.js';

describe('file sizes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [1_449_000, '1.4 MB'],
    [209_715_200, '209.7 MB'],
  ])('%s bytes read %s', (bytes, written) => {
    expect(writeBytes(bytes, 'en')).toBe(written);
  });

  it('are written as the language does', () => {
    expect(writeBytes(1_449_000, 'fr').replace(/\s/g, ' ')).toBe('1,4 Mo');
  });
});
