import { creditOf } from './credit.js';

describe('whom a map names', () => {
  it('is text as it stands', () => {
    expect(creditOf('© OpenStreetMap contributors')).toEqual([
      { text: '© OpenStreetMap contributors', url: null },
    ]);
    expect(creditOf('')).toEqual([]);
  });

  it('keeps the links that tile servers word in HTML', () => {
    const html =
      '&copy; <a href="https://www.openstreetmap.org/copyright" target=_blank>OpenStreetMap</a>, <b>tiles</b> by <a href=\'https://tiles.example/?a=1&amp;b\'>T &amp; Co</a>';
    expect(creditOf(html)).toEqual([
      { text: '© ', url: null },
      { text: 'OpenStreetMap', url: 'https://www.openstreetmap.org/copyright' },
      { text: ', tiles by ', url: null },
      { text: 'T & Co', url: 'https://tiles.example/?a=1&b' },
    ]);
  });

  it.each([
    ['<a href="javascript:alert(1)">x</a>', [{ text: 'x', url: null }]],
    ['<a href="https://[broken">x</a>', [{ text: 'x', url: null }]],
    ['<script>alert(1)</script>', [{ text: 'alert(1)', url: null }]],
    ['<img src=x onerror=alert(1)>', []],
  ])('leads nowhere else and runs nothing: %s', (html, parts) => {
    expect(creditOf(html)).toEqual(parts);
  });
});
