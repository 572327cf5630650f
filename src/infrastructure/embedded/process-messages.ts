import type { LockHolder } from './folder-lock.js';

/** What the parent tells the database process. */
export type Command =
  | { kind: 'start'; home: string; snapshot?: string; sessionWaitMs: number }
  | { kind: 'dump'; id: number; file: string }
  | { kind: 'maintain'; id: number }
  | { kind: 'stop' };

/** What the database process tells its parent. */
export type Report =
  | { kind: 'ready'; socketFolder: string; port: number }
  | { kind: 'busy'; holder: LockHolder }
  | { kind: 'failed'; message: string }
  | { kind: 'done'; id: number }
  | { kind: 'refused'; id: number; message: string };

/** Data folder and lock folder of a home. */
export const dataFolder = (home: string): string => `${home}/database`;
export const lockFolder = (home: string): string => `${home}/database.lock`;
