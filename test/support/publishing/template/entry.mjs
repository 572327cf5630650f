/**
 * A small template for specs: a module that render threads import as they import the real one. Its sites have a page
 * for each container, a home with links to them, and a style sheet; `config.name` in a snapshot can tell it to misbehave.
 *   `throws …`: a page that cannot be rendered   `loops …`: one that never ends   `eats …`: one that takes all memory
 *   `breaks …`: HTML that is not closed   `links …`: a link that leads nowhere   `huge …`: a page beyond every limit
 */
import { join } from 'node:path';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const page = (title, body) =>
  `<!doctype html><html lang="en"><head><title>${escape(title)}</title><link rel="stylesheet" href="/_astro/look.0a1b2c3d.css"></head><body><h1>${escape(title)}</h1>${body}</body></html>`;

function pages({ config, website, containers }) {
  const facts = { site: website.id, slug: website.slug, name: config.name };
  return [
    {
      path: '/',
      file: 'index.html',
      data: { kind: 'home', ...facts, codes: containers.map(({ code }) => code) },
    },
    ...containers.map(({ code, name, status }) => ({
      path: `/containers/${code}`,
      file: `containers/${code}.html`,
      data: { kind: 'container', site: website.id, of: config.name, name, status },
    })),
    { path: '/theme.css', file: 'theme.css', data: { kind: 'theme', ...config.theme } },
    { path: '/404.html', file: '404.html', data: { kind: 'missing', ...facts } },
  ];
}

const HTML = 'text/html; charset=utf-8';
const headers = { 'content-security-policy': "default-src 'self'" };

async function render({ data }) {
  if (data.kind === 'theme')
    return { body: `:root{--primary:${data.primary}}`, contentType: 'text/css; charset=utf-8', headers: {} };
  if (data.kind === 'home') return { body: home(data), contentType: HTML, headers };
  const text = data.kind === 'missing' ? page('Not found', `<p>${data.site}</p>`) : container(data);
  return { body: text, contentType: HTML, headers };
}

function home({ site, name, codes }) {
  if (name.startsWith('throws')) throw new Error('the home page has gone wrong');
  if (name.startsWith('loops')) for (;;);
  if (name.startsWith('eats'))
    for (const all = []; ;) all.push(new Array(1e6).fill(name.length + all.length));
  if (name.startsWith('breaks')) return '<!doctype html><html><body><p>never closed</body></html>';
  if (name.startsWith('huge')) return page(name, `<p>${'x'.repeat(17_000_000)}</p>`);
  const wrong = name.startsWith('links') ? '<a href="/no-such-page">gone</a>' : '';
  const list = codes.map((code) => `<li><a href="/containers/${code}">${code}</a></li>`).join('');
  return page(name, `<p>${site}</p><ul>${list}</ul>${wrong}`);
}

function container({ site, of, name, status }) {
  return page(name, `<p>${site}</p><p>${escape(of)}</p><p>${status}</p><a href="/">Home</a>`);
}

export async function openTemplate() {
  return { version: 'test-1', assetsFolder: join(import.meta.dirname, 'client/_astro'), pages, render };
}
