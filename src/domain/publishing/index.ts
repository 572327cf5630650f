export { filesOfPath } from './broken-links.js';
export { isSafeFile, PAGE_BYTES_MAX } from './site-files.js';
