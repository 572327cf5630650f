/**
 * What the template imports but does not contain: the pages of one site (a plain `astro build`) and its own version.
 * @returns {import('vite').Plugin}
 */
export function provided({ pages, version }) {
  const modules = {
    'virtual:glaneur/pages': `export const pages = JSON.parse(${JSON.stringify(JSON.stringify(pages))});`,
    'virtual:glaneur/version': `export const version = ${JSON.stringify(version)};`,
  };
  return {
    name: 'glaneur:provided',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => modules[id.slice(1)] ?? null,
  };
}
