import { areaShapes } from '../parts/files.js';

export const data = { permalink: 'areas.svg', eleventyExcludeFromCollections: true };

export const render = ({ files, site }) => areaShapes(files.areaShapes, site);
