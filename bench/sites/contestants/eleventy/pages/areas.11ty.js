import { areas } from '../parts/files.js';

export const data = { permalink: 'areas.json', eleventyExcludeFromCollections: true };

export const render = ({ files, site }) => areas(files.areas, site);
