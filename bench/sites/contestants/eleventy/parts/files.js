import { text } from './text.js';

export const areaShapes = ({ shapes }) =>
  `<svg xmlns="http://www.w3.org/2000/svg">\n${shapes
    .map(
      ({ slug, path }) =>
        `<path id="${text(slug)}" d="${path}" fill-rule="evenodd" vector-effect="non-scaling-stroke"/>\n`,
    )
    .join('')}</svg>\n`;

export const areas = ({ areas: all }) =>
  collection(
    all.map(({ name, slug, boundary }) => ({
      type: 'Feature',
      id: slug,
      properties: { name },
      geometry: boundary,
    })),
  );

export const containers = ({ containers: all }) =>
  collection(
    all.map(({ id, name, type, suspended, position, address, municipality, area, code }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: position },
      properties: {
        name,
        type,
        status: suspended ? 'suspended' : 'active',
        ...(address === null ? {} : { address }),
        ...(municipality === null ? {} : { municipality }),
        area,
        code,
        path: `/containers/${code.toLowerCase()}`,
      },
    })),
  );

const collection = (features) => JSON.stringify({ type: 'FeatureCollection', features });

export const sitemap = ({ pages }, { baseUrl }) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages
  .flat()
  .map(({ path }) => `<url><loc>${text(baseUrl + path)}</loc></url>\n`)
  .join('')}</urlset>
`;

export const feed = ({ name, baseUrl, path, items }) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${text(`${name}: News`)}</title><link>${text(baseUrl + path)}</link><description>Given, sorted, worn again.</description><language>en</language><atom:link href="${text(`${baseUrl}${path}.xml`)}" rel="self" type="application/rss+xml"/>
${items
  .map(
    (item) =>
      `<item><title>${text(item.title)}</title><link>${text(baseUrl + item.path)}</link><guid>${text(baseUrl + item.path)}</guid><pubDate>${item.published}</pubDate><description>${text(item.text)}</description></item>\n`,
  )
  .join('')}</channel></rss>
`;
