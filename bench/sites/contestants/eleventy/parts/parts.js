import { each, text, when } from './text.js';

const TYPES = {
  textile: 'Textiles',
  shoes: 'Shoes',
  toys: 'Toys',
  books: 'Books',
  household_linen: 'Household linen',
  mixed: 'Clothes and more',
};
export const typeOf = (type) => TYPES[type];

export const glyph = ({ glyphs }, name) =>
  `<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true"><path d="${glyphs[name]}"></path></svg>`;

export const count = (number) =>
  number === 1 ? '1 container' : `${number.toLocaleString('en-GB')} containers`;

export const crumbs = (steps) =>
  `<nav class="crumbs" aria-label="You are here"><ol>${each(steps, ([path, label]) => `<li><a href="${path}">${text(label)}</a></li>`)}</ol></nav>`;

export const card = (one, place, site) =>
  `<li class="spot${one.suspended ? ' spot--suspended' : ''}"><span class="spot-medal">${glyph(site, one.suspended ? 'pause' : one.type)}</span><div class="spot-body"><p class="spot-name"><a href="${one.path}">${text(one.name)}</a></p>${when(
    place,
    () => `<p class="spot-place">${text(place)}</p>`,
  )}<p class="spot-facts">${typeOf(one.type)}${when(one.away, () => ` · ${one.away} away`)}${when(
    one.suspended,
    () => '<strong> · Not in use</strong>',
  )}</p></div></li>`;

export const areaList = (areas, site) =>
  `<ul class="areas">${each(
    areas,
    (area) =>
      `<li class="area-row"><a class="area-link" href="${area.path}"><span class="area-name">${text(area.name)}</span>${glyph(site, 'arrow')}</a><p class="area-facts">${count(area.containers)}${when(area.suspended, () => `, ${area.suspended} not in use`)}</p>${when(
        area.municipalities.length,
        () => `<p class="area-towns">${text(area.municipalities.join(', '))}</p>`,
      )}</li>`,
  )}</ul>`;

export const finder = (site) =>
  `<form class="finder" action="/map" method="get" role="search"><label class="finder-label" for="where">Where are you?</label><div class="finder-row"><input id="where" class="finder-input" type="search" name="q" autocomplete="street-address" placeholder="Street or town"><button class="button finder-submit" type="submit">${glyph(site, 'search')}<span>Find</span></button></div><a class="finder-around" href="/map#around">${glyph(site, 'locate')}Around me</a></form>`;

export const reason = (why) => when(why, () => ` Reason: ${text(why)}`);

export const notices = (all, site) =>
  when(
    all.length,
    () =>
      `<ul class="notices wrap">${each(
        all,
        (one) =>
          `<li class="notice"><span class="notice-sign">${glyph(site, 'pause')}</span><div><p class="notice-title"><a href="${one.path}">${text(one.area)}: containers not in use</a></p><p>${one.period}${reason(one.reason)}</p></div></li>`,
      )}</ul>`,
  );

export const overview = (viewBox, areas) =>
  `<svg class="overview" viewBox="${viewBox}" aria-hidden="true">${each(
    areas,
    ({ name, slug, path }) =>
      `<a href="${path}" tabindex="-1"><title>${text(name)}</title><use href="/areas.svg#${slug}"></use></a>`,
  )}</svg>`;

export const mapFrame = ({ apiUrl, area, box, viewBox }, areas) =>
  `<div class="map" data-map data-api="${apiUrl}"${when(area, () => ` data-area="${area}"`)} data-bounds="${box}" data-prefix data-label="Map of the containers">${overview(viewBox, areas)}</div>`;

export const prose = (blocks) =>
  `<div class="prose">${each(blocks, ({ kind, items, lines }) =>
    kind === 'list'
      ? `<ul>${each(items, (item) => `<li>${text(item)}</li>`)}</ul>`
      : `<p>${lines.map(text).join('<br>')}</p>`,
  )}</div>`;

const list = (name, title, sign, entries, heading, site) =>
  when(
    entries.length,
    () =>
      `<div class="label label--${name}"><${heading} class="label-title">${title}</${heading}><ul>${each(
        entries,
        (entry) => `<li>${glyph(site, sign)}<span>${text(entry)}</span></li>`,
      )}</ul></div>`,
  );

export const yesNo = (yes, no, heading, site) =>
  `<div class="labels">${list('yes', 'Yes, please', 'check', yes, heading, site)}${list('no', 'No, thank you', 'cross', no, heading, site)}</div>`;

export const newsList = (items, heading) =>
  `<ul class="news">${each(
    items,
    (item) =>
      `<li class="news-item"><div class="news-picture news-picture--quilt"></div><p class="news-date"><time datetime="${item.date}">${item.day}</time></p><${heading} class="news-title"><a href="${item.path}">${text(item.title)}</a></${heading}></li>`,
  )}</ul>`;
