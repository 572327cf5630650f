import { card, crumbs, glyph, reason, typeOf } from './parts.js';
import { each, text, when } from './text.js';

export const container = (view, site) => {
  const { area, dot, place, suspended, suspension } = view;
  const report = text(view.reportUrl);
  return `<div class="wrap spot-page"><div class="spot-main">${crumbs([
    ['/map', 'Find a container'],
    [area.path, area.name],
  ])}<p class="state${suspended ? ' state--suspended' : ''}">${glyph(site, suspended ? 'pause' : 'check')}${suspended ? 'Not in use' : 'In use'}</p><h1>${text(view.name)}</h1>${when(place, () => `<p class="title-intro">${text(place)}</p>`)}${
    suspended
      ? `<div class="notice"><span class="notice-sign">${glyph(site, 'pause')}</span><div><p class="notice-title">Please do not leave anything here for now.</p>${when(
          suspension,
          () => `<p>${suspension.period}${reason(suspension.reason)}</p>`,
        )}</div></div>`
      : '<p>You can give here now.</p>'
  }<p class="buttons"><a class="button" href="https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&amp;route=${view.route}" rel="noopener">${glyph(site, 'walk')}Directions</a><a class="button button--quiet" href="${report}" rel="nofollow">${glyph(site, 'flag')}Report a problem</a></p><dl class="label facts"><div><dt>Takes</dt><dd>${typeOf(view.type)}</dd></div>${when(place, () => `<div><dt>Address</dt><dd>${text(place)}</dd></div>`)}${when(view.litres, () => `<div><dt>Size</dt><dd>${view.litres} litres</dd></div>`)}<div><dt>Our number</dt><dd>${text(view.reference)}</dd></div><div><dt>Code on the label</dt><dd>${text(view.code)}</dd></div></dl></div><div class="locator"><div class="locator-place"><svg viewBox="${area.viewBox}" role="img" aria-label="${text(`Where ${view.name} stands in its area`)}"><use class="locator-area" href="/areas.svg#${area.slug}"></use><circle class="locator-halo" cx="${dot.x}" cy="${dot.y}" r="${dot.halo}"></circle><circle class="locator-dot${suspended ? ' locator-dot--suspended' : ''}" cx="${dot.x}" cy="${dot.y}" r="${dot.radius}"></circle></svg><p class="locator-caption"><a href="${area.path}">${text(area.name)}</a></p></div></div></div><section class="section section--wash report" aria-labelledby="report"><div class="wrap split"><h2 id="report">Full, damaged, in the way?</h2><div><p class="lead">Tell us in one tap: no account needed.</p><p><a class="button" href="${report}" rel="nofollow">${glyph(site, 'flag')}Report a problem</a></p><p class="danger">Somebody is in danger? Call ${text(view.emergencyNumber)} first.</p></div></div></section>${when(
    view.nearby.length,
    () =>
      `<section class="section wrap" aria-labelledby="nearby"><h2 id="nearby">${suspended ? 'Give here instead' : 'Other containers nearby'}</h2><ul class="spots spots--grid">${each(view.nearby, (one) => card(one, one.place, site))}</ul></section>`,
  )}`;
};
