import { glyph } from './parts.js';
import { each, text, when } from './text.js';

const PAGES = {
  map: ['/map', 'Find a container'],
  howToGive: ['/how-to-give', 'How to give'],
  accepted: ['/what-we-accept', 'What we accept'],
  news: ['/news', 'News'],
  contact: ['/contact', 'Contact'],
  legal: ['/legal', 'Legal notice'],
};
const NETWORKS = { facebook: 'Facebook', instagram: 'Instagram', mastodon: 'Mastodon' };

export const layout = (view, site, main) => {
  const { head, kind, path } = view;
  const url = text(site.baseUrl + path);
  const description = text(head.description);
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(head.title)}</title><meta name="description" content="${description}">${
    kind === 'notFound' ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${url}">`
  }<meta property="og:type" content="${kind === 'newsItem' ? 'article' : 'website'}"><meta property="og:title" content="${text(head.ogTitle)}"><meta property="og:description" content="${description}"><meta property="og:url" content="${url}"><meta property="og:site_name" content="${text(site.name)}"><meta property="og:locale" content="en_GB"><meta name="twitter:card" content="summary"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="preload" href="${site.fontFile}" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/theme.css"><link rel="alternate" type="application/rss+xml" title="News feed (RSS)" href="/news.xml">${when(
    head.jsonLd,
    () => `<script type="application/ld+json">${head.jsonLd}</script>`,
  )}${each(head.styles, (href) => `<link rel="stylesheet" href="${href}">`)}${each(
    head.scripts,
    (src) => `<script type="module" src="${src}"></script>`,
  )}</head><body><a class="skip" href="#content">Skip to content</a>${header(path, site)}<main id="content" tabindex="-1">${main}</main>${footer(site)}</body></html>`;
};

const current = (is) => (is ? ' aria-current="page"' : '');

const header = (path, site) =>
  `<header class="header wrap"><a class="brand" href="/"${current(path === '/')}><img class="brand-mark" src="/favicon.svg" width="40" height="40" alt=""><span>${text(site.name)}</span></a><div class="header-side"><button class="menu-button" type="button" popovertarget="menu">${glyph(site, 'menu')}<span class="menu-word">Menu</span></button><nav class="menu" id="menu" popover aria-label="Main"><ul>${each(
    site.menu,
    (page) => {
      const [to, label] = PAGES[page];
      return `<li><a href="${to}"${current(path === to || path.startsWith(`${to}/`))}>${label}</a></li>`;
    },
  )}</ul></nav></div></header>`;

/** The same on every page. */
let made;
const footer = (site) => (made ??= footerOf(site));

const footerOf = (site) =>
  `<footer class="footer"><div class="footer-quilt"></div><div class="wrap footer-grid"><div><p class="footer-name">${text(site.name)}</p><p>Given, sorted, worn again.</p>${when(
    site.operator !== site.name,
    () => `<p>A service of ${text(site.operator)}</p>`,
  )}</div><nav aria-label="Footer"><ul>${each(
    site.legal ? [...site.menu, 'legal'] : site.menu,
    (page) => `<li><a href="${PAGES[page][0]}">${PAGES[page][1]}</a></li>`,
  )}<li><a href="/news.xml">News feed (RSS)</a></li></ul></nav><ul><li><a href="mailto:${text(site.email)}">${text(site.email)}</a></li><li><a href="tel:${site.tel}">${text(site.phone)}</a></li>${each(
    site.social,
    ({ network, url }) => `<li><a href="${text(url)}" rel="me noopener">${NETWORKS[network]}</a></li>`,
  )}</ul></div></footer>`;
