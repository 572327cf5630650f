import { sitemap } from '../parts/files.js';

export const data = { permalink: 'sitemap.xml', eleventyExcludeFromCollections: true };

export const render = ({ files, site }) => sitemap(files.sitemap, site);
