import { rowProblems } from './row-problems.en.js';

const rows = (count: string, one: boolean) => `${count} ${one ? 'row' : 'rows'}`;

/** Texts of imports. */
export const imports = {
  title: 'Imports',
  intro: 'Bring your containers in from a spreadsheet, and take a mistake back.',
  newTitle: 'Import containers',
  file: 'Spreadsheet as CSV',
  fileHint:
    'Columns reference, latitude and longitude; also name, type, capacityL, address. Separated by comma, semicolon or tab, up to 200 MB. Other columns are kept as attributes.',
  mode: 'What to do with references that exist already',
  upsert: 'Bring them up to date',
  upsertHint: 'New references are added, known ones get the values of the file.',
  create: 'Leave them alone',
  createHint: 'Only new references are added; known ones are reported.',
  start: 'Start the import',
  uploading: 'Sending the file',
  stop: 'Stop sending',
  empty: 'The file is empty.',
  listTitle: 'Earlier imports',
  caption: 'Imports, newest first',
  noneTitle: 'No imports yet',
  none: 'What you import appears here, with its result.',
  columns: { file: 'File', state: 'State', result: 'Result', when: 'When' },
  states: {
    received: 'Waiting',
    staged: 'Checking',
    checked: 'Applying',
    applied: 'Done',
    failed: 'Failed',
    undoing: 'Undoing',
    undone: 'Undone',
  },
  phases: { reading: 'Reading the file', checking: 'Checking the rows', applying: 'Writing the containers' },
  waiting: 'Waiting for its turn',
  undoing: 'Taking the changes back',
  progress: (done: string, total: string) => `${done} of ${total}`,
  rowsDone: (done: string) => rows(done, done === '1'),
  counts: {
    rows: 'Rows',
    created: 'Added',
    updated: 'Brought up to date',
    unchanged: 'Unchanged',
    rejected: 'Not imported',
    kept: 'Kept as they were changed since',
  },
  summary: (created: string, updated: string, rejected: string) =>
    `${created} added, ${updated} updated, ${rejected} not imported`,
  failedTitle: 'The import failed',
  failedText: 'Nothing was changed.',
  errorsTitle: 'Rows that were not imported',
  errorsCaption: 'Errors by line',
  errors: { line: 'Line', column: 'Column', code: 'Code', message: 'What is wrong', value: 'Value' },
  /** By code; a code that is not here is said by the API's own sentence. */
  rowProblems,
  wholeRow: 'whole row',
  download: 'Download the rejected rows',
  downloadName: (name: string) => `${name.replace(/\.csv$/i, '')}-errors.csv`,
  undo: 'Undo this import',
  undoTitle: 'Undo this import?',
  undoText:
    'Containers it added are taken away again, and those it changed get their earlier values back. Rows that were changed since stay as they are.',
  undoStarted: 'The import is being undone.',
  by: (size: string, when: string) => `${size}, ${when}`,
  again: 'Import another file',
  containers: 'See the containers',
};

export type ImportTexts = typeof imports;
