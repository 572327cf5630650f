import { parse } from 'csv-parse/sync';
import { describeWithRealData, readRealFile } from '../../../../test/support/real-data/folder.js';
import { csvRow, defused } from './csv-text.js';

describe('a cell of a download', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\nx',
    '  =1',
    '\u00a0=1',
    '＝1+1',
    '＋1+1',
    '－1+1',
    '＠SUM(1)',
    "=cmd|' /C calc'!A0",
    '-2+3+cmd|x',
    '+33 5 61 00 00 00',
    '-',
  ])('that a program could run is only read: %j', (cell) => {
    expect(defused(cell)).toBe(`'${cell}`);
  });

  it.each(['-1.5', '+43,6045', '-.5', ' -7 ', '+0', '43.6', 'TLS-1', "'=1", '', 'a=b', '1-2'])(
    'that is a number or harmless stays as it is: %j',
    (cell) => {
      expect(defused(cell)).toBe(cell);
    },
  );

  it('stands in quotes, and cannot begin another one', () => {
    expect(csvRow(['a"b', 'c;=d', '', '1\n2'], ';')).toBe('"a""b";"c;=d";"";"1\n2"\r\n');
  });
});

describeWithRealData('published payloads for spreadsheets', () => {
  const payloads = () => [
    ...readRealFile('csv/csv-injection/payloadbox/Intruder/csv-payload.txt').split('\n'),
    ...(readRealFile('csv/csv-injection/payloadsallthethings/README.md').match(/^[=+\-@|].*$/gm) ?? []),
  ];

  it('are cells of text in a download, and the same text behind the apostrophe', () => {
    expect(payloads().length).toBeGreaterThan(8);
    for (const delimiter of [',', ';', '\t']) {
      const content = ['a', ...payloads()].map((cell) => csvRow(['x', cell, 'y'], delimiter)).join('');
      const rows = parse(content, { delimiter });
      expect(rows.slice(1).map((cells) => cells[1]?.replace(/^'/, ''))).toEqual(payloads());
      expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }
  });
});
