export { BuildFault } from './build-fault.js';
export type { Release, ReleaseLinks, SiteName, SitePlace } from './releases.js';
