import { layout } from '../parts/layout.js';
import { views } from '../parts/views.js';

export const data = {
  pagination: { data: 'views', size: 1, alias: 'view' },
  permalink: ({ view }) => view.file,
  eleventyExcludeFromCollections: true,
};

export const render = ({ view, site }) => layout(view, site, views[view.kind](view, site));
