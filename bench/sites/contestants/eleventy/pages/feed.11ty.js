import { feed } from '../parts/files.js';

export const data = { permalink: 'news.xml', eleventyExcludeFromCollections: true };

export const render = ({ files, site }) => feed(files.feed, site);
