import { container } from './container.js';
import {
  areaList,
  card,
  count,
  crumbs,
  finder,
  mapFrame,
  newsList,
  notices,
  overview,
  prose,
  yesNo,
} from './parts.js';
import { each, text, when } from './text.js';

const heading = (title) => `<div class="wrap title"><h1>${title}</h1></div>`;

const home = (view, site) =>
  `<section class="hero"><div class="hero-text"><h1 class="hero-title">${text(view.title)}</h1><div class="hero-intro">${prose(view.introBlocks)}</div>${when(view.mapEnabled && view.containers > 0, () => finder(site))}${when(
    view.containers,
    () =>
      `<p class="hero-numbers">${count(view.containers)}${when(view.municipalities > 1, () => ` in ${view.municipalities} towns`)}</p>`,
  )}</div><div class="hero-art"><img class="hero-quilt" src="/pattern.svg" width="700" height="600" alt=""></div></section>${notices(view.notices, site)}<section class="section wrap split" aria-labelledby="how"><h2 id="how">How to give</h2><div class="lead">${prose(view.howToGiveBlocks.slice(0, 2))}${when(
    view.howToGiveBlocks.length > 2,
    () =>
      '<p><a class="more" href="/how-to-give">Read more<span class="visually-hidden">: How to give</span></a></p>',
  )}</div></section><section class="section section--wash" aria-labelledby="accepted"><div class="wrap"><h2 id="accepted">What we accept</h2>${yesNo(view.yes.slice(0, 6), view.no.slice(0, 6), 'h3', site)}${when(
    view.yes.length > 6 || view.no.length > 6,
    () => '<p><a class="more" href="/what-we-accept">See the whole list</a></p>',
  )}</div></section>${when(
    view.areas.length,
    () =>
      `<section class="section wrap split split--even" aria-labelledby="areas"><div><h2 id="areas">Where we collect</h2>${overview(view.viewBox, view.areas)}</div><div>${areaList(view.areas.slice(0, 12), site)}${when(
        view.areas.length > 12,
        () => '<p><a class="more" href="/map">All areas on the map</a></p>',
      )}</div></section>`,
  )}${when(
    view.news.length,
    () =>
      `<section class="section wrap" aria-labelledby="news"><h2 id="news">News</h2>${newsList(view.news, 'h3')}<p><a class="more" href="/news">All news</a></p></section>`,
  )}`;

const map = (view, site) =>
  `<div class="wrap title"><h1>Find a container</h1><p class="title-intro">Type a street or a town, use your position, or choose an area below.</p></div><div class="wrap map-page"><div class="map-side">${finder(site)}<p class="finder-hint">Your position stays on your device and is sent only to look for containers.</p><noscript><p class="finder-hint">The search needs JavaScript. Every container is also listed by area below.</p></noscript><p class="results-note" role="status" data-results-note></p><section class="results" aria-labelledby="results" data-results hidden><h2 class="results-title" id="results">Containers found</h2><ol class="spots" data-results-list></ol></section></div>${mapFrame(view.map, view.areas)}</div>${notices(view.notices, site)}${when(
    view.areas.length,
    () =>
      `<section class="section wrap" aria-labelledby="all"><h2 id="all">All areas</h2>${areaList(view.areas, site)}</section>`,
  )}`;

const area = (view, site) => {
  const all = view.groups.reduce((sum, { containers }) => sum + containers.length, 0);
  return `<div class="wrap title">${crumbs([['/map', 'Find a container']])}<h1>${text(view.name)}</h1><p class="title-intro">${count(all)}${when(view.suspended, () => `, ${view.suspended} not in use`)}</p></div>${notices(view.notices, site)}<div class="wrap">${mapFrame(view.map, [view])}</div><section class="section wrap" aria-labelledby="list"><h2 id="list">Containers in this area</h2>${when(
    !all,
    () => '<p>There are no containers to show yet.</p>',
  )}${each(
    view.groups,
    ({ municipality, containers }) =>
      `<section class="group">${when(
        view.groups.length > 1 || municipality,
        () => `<h3>${text(municipality ?? 'Other places')}</h3>`,
      )}<ul class="spots spots--grid">${each(containers, (one) => card(one, one.address, site))}</ul></section>`,
  )}</section>`;
};

const howToGive = (view) =>
  `${heading('How to give')}<div class="wrap text lead">${prose(view.textBlocks)}<p><a class="button" href="/map">Find a container</a></p></div>`;

const legal = (view) => `${heading('Legal notice')}<div class="wrap text">${prose(view.textBlocks)}</div>`;

const accepted = (view, site) =>
  `${heading('What we accept')}<div class="wrap">${yesNo(view.yes, view.no, 'h2', site)}</div>`;

const contact = (view, site) =>
  `${heading('Get in touch')}<div class="wrap"><dl class="label facts facts--contact"><div><dt>E-mail</dt><dd><a href="mailto:${text(site.email)}">${text(site.email)}</a></dd></div><div><dt>Telephone</dt><dd><a href="tel:${site.tel}">${text(site.phone)}</a></dd></div><div><dt>Address</dt><dd>${prose(view.addressBlocks)}</dd></div>${when(
    view.openingHours.length,
    () => `<div><dt>Opening hours</dt>${each(view.openingHours, (hours) => `<dd>${text(hours)}</dd>`)}</div>`,
  )}</dl></div>`;

const news = (view) =>
  `${heading('News')}<div class="wrap">${view.items.length ? newsList(view.items, 'h2') : '<p>No news yet.</p>'}<p><a class="more" href="${view.path}.xml">News feed (RSS)</a></p></div>`;

const newsItem = (view) =>
  `<article><div class="wrap title">${crumbs([['/news', 'News']])}<h1>${text(view.title)}</h1><p class="title-intro"><time datetime="${view.date}">${view.day}</time></p></div><div class="wrap text">${prose(view.textBlocks)}</div></article>`;

const notFound = () =>
  '<div class="wrap title missing"><p class="missing-code" aria-hidden="true">404</p><h1>This page is not here</h1><p class="title-intro">It may have moved, or the container was taken off the street.</p><p class="buttons"><a class="button" href="/">To the home page</a><a class="button button--quiet" href="/map">Find a container</a></p></div>';

export const views = {
  home,
  map,
  area,
  container,
  howToGive,
  legal,
  accepted,
  contact,
  news,
  newsItem,
  notFound,
};
