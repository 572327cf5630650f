export { BuildFault } from './build-fault.js';
export { RELEASE_VERSION } from './releases.js';
export type { Release, ReleaseLinks, SiteName, SitePlace } from './releases.js';
