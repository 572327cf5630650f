export type { SheetRow } from './imported-container.js';
export { UnreadableFile } from './unreadable-file.js';
