import { cleanFileName, FILE_NAME_MAX } from './upload-file-name.js';

describe('the name of an uploaded file', () => {
  it.each(['containers.csv', 'Été – conteneurs (1).csv', '의류수거함 위치1.csv', '.csv', "O'Brien & co.csv"])(
    'stays as it is where it can be shown: %s',
    (name) => expect(cleanFileName(name)).toBe(name),
  );

  it.each([
    ['/etc/passwd', 'passwd'],
    ['C:\\Users\\me\\a.csv', 'a.csv'],
    ['..\\../a.csv', 'a.csv'],
    ['a\0b\r\nc\u009f.csv', 'abc.csv'],
    ['\u202efdp.csv', 'fdp.csv'],
    ['a\ud800.csv', 'a\ufffd.csv'],
    ['  a.csv  ', 'a.csv'],
  ])('loses what is no part of a name: %j', (sent, kept) => expect(cleanFileName(sent)).toBe(kept));

  it.each(['', ' ', '.', '..', 'folder/', '\0', '\u202e'])('is "file" where nothing is left of %j', (sent) =>
    expect(cleanFileName(sent)).toBe('file'),
  );

  it('is cut in its middle, by characters as people count them', () => {
    const kept = cleanFileName(`${'🧦'.repeat(300)}.csv`);
    expect([...kept]).toHaveLength(FILE_NAME_MAX);
    expect(kept).toMatch(/^🧦+…🧦+\.csv$/u);
  });
});
