import type { ImportKey } from './import-key.js';

/** Looks across organisations for imports that are past their time. Outside a unit of work. */
export abstract class KeptImports {
  /** Finished before `before`, and with something left to remove. Some of them, the oldest first. */
  abstract expired(before: Date): Promise<readonly ImportKey[]>;

  /** Not finished, and not moved since `before`: nobody is at work on them any more. Some of them. */
  abstract stuck(before: Date): Promise<readonly ImportKey[]>;

  /** There is nothing left to remove of this one. */
  abstract tidied(of: ImportKey): Promise<void>;
}
