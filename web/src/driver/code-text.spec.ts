import { codeIn } from './code-text.js';

describe('the code in what was scanned or typed', () => {
  it.each([
    ['https://glaneur.example/q/7K3M-9QX2', '7K3M-9QX2'],
    ['http://127.0.0.1:3000/q/7k3m9qx2?from=label', '7k3m9qx2'],
    ['HTTPS://GLANEUR.EXAMPLE/Q/7K3M-9QX%2A', '7K3M-9QX*'],
    [' 7k3m 9qx2 ', '7k3m9qx2'],
    ['7K3M-9QXU', '7K3M-9QXU'],
  ])('of %s is %s', (text, code) => {
    expect(codeIn(text)).toBe(code);
  });

  it.each([
    '',
    '7K3M',
    'https://glaneur.example/',
    'https://glaneur.example/q/',
    'WIFI:S:cafe;;',
    'https://evil.example/q/javascript:x',
  ])('of %s is none', (text) => {
    expect(codeIn(text)).toBeNull();
  });
});
