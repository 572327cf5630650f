import { ApplyRows } from '../../src/application/imports/apply-rows.js';
import { CompareRows } from '../../src/application/imports/compare-rows.js';
import { FileStorage } from '../../src/application/shared/file-storage.port.js';
import type { TestApplication } from './test-application.js';

/** Lets an import go on. */
export interface HeldImport {
  /** To the end of its file. */
  readOn(): void;
  check(): void;
  apply(): void;
  /** Imports are held no more. */
  end(): void;
}

/**
 * Has the application's worker wait before the last piece of the file, before it checks and before it applies, each time
 * outside any transaction, so that a phase lasts for as long as somebody looks. What works is the application itself.
 */
export function holdImport({ running: { app } }: TestApplication): HeldImport {
  const [read, checked, applied] = [gate(), gate(), gate()];
  const files = app.get(FileStorage);
  const open = files.open.bind(files);
  const spies = [
    jest.spyOn(files, 'open').mockImplementation(async (key) => lastPieceHeld(await open(key), read.opened)),
    holdExecute(app.get(CompareRows), checked.opened),
    holdExecute(app.get(ApplyRows), applied.opened),
  ];
  const end = () => {
    for (const { open: letThrough } of [read, checked, applied]) letThrough();
    for (const spy of spies) spy.mockRestore();
  };
  return { readOn: read.open, check: checked.open, apply: applied.open, end };
}

function holdExecute(step: CompareRows | ApplyRows, opened: Promise<void>): jest.SpyInstance {
  const execute = step.execute.bind(step) as (...args: unknown[]) => Promise<void>;
  return jest
    .spyOn(step as { execute: typeof execute }, 'execute')
    .mockImplementation(async (...args) => opened.then(() => execute(...args)));
}

async function* lastPieceHeld(content: AsyncIterable<Uint8Array>, opened: Promise<void>) {
  let before: Uint8Array | undefined;
  for await (const piece of content) {
    if (before) yield before;
    before = piece;
  }
  await opened;
  if (before) yield before;
}

function gate() {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  return { opened, open };
}
