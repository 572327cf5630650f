export { BuildFault } from './builds/build-fault.js';
export { RELEASE_VERSION } from './releases/releases.js';
export type { Release, ReleaseLinks, SiteName, SitePlace } from './releases/releases.js';
