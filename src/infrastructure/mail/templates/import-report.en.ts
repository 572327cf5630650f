import type { ImportReportWords } from './import-report.words.js';

const rows = (count: number, written: string) => `${written} ${count === 1 ? 'row' : 'rows'}`;

export const importReportEnglish: ImportReportWords = {
  applied: {
    heading: 'Your file is imported',
    subject: ({ fileName, rejected }, { count }) =>
      rejected > 0
        ? `Imported: ${fileName} (${rows(rejected, count(rejected))} rejected)`
        : `Imported: ${fileName}`,
    lead: (report, { count, moment }) =>
      `${report.fileName} has ${rows(report.rows, count(report.rows))}. The import was finished on ${moment(report.finishedAt)}.`,
  },
  failed: {
    heading: 'Your file could not be imported',
    subject: ({ fileName }) => `Not imported: ${fileName}`,
    lead: ({ fileName, finishedAt }, { moment }) =>
      `${fileName} was refused as a whole on ${moment(finishedAt)}.`,
  },
  created: 'Containers created',
  updated: 'Containers updated',
  unchanged: 'Unchanged',
  rejected: 'Rows rejected',
  errors: 'The first errors',
  rest: 'There are more: the page of the import lists them all, and offers the rejected rows as a file.',
  link: 'Open the import',
  reason: 'You get this mail because you uploaded the file.',
  problems: new Map(),
  place: (line, column) => (column === null ? `Line ${line}` : `Line ${line}, column ${column}`),
};
