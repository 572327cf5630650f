import { read } from './planted-trees.js';

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '').sort();

describe('.env.example', () => {
  const lines = read('.env.example').split('\n');

  it('names every variable that the configuration reads, and no other', () => {
    const configured = namesIn(read('src/config/config.ts'), /^ +([A-Z][A-Z0-9_]+): /gm);
    expect(configured).toContain('DATABASE_URL');
    expect(namesIn(lines.join('\n'), /^# ([A-Z][A-Z0-9_]+)=/gm)).toEqual(configured);
  });

  it('sets nothing: the embedded profile needs no configuration', () => {
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });
});
