import { containers } from '../parts/files.js';

export const data = { permalink: 'containers.json', eleventyExcludeFromCollections: true };

export const render = ({ files, site }) => containers(files.containers, site);
