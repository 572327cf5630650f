import { fileURLToPath } from 'node:url';

/** The workspace's folder. */
export const siteFolder = fileURLToPath(new URL('..', import.meta.url));
