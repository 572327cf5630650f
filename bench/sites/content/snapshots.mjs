import { aSnapshot } from '../../../site/fixtures/snapshot.ts';
import { AREAS } from '../settings.mjs';

/** A website of so many containers, in English and without pictures: those are made before a build. */
export function siteOf(containers) {
  return { ...aSnapshot({ containers, areas: AREAS, languages: ['en'] }), media: {} };
}

/** The same with one thing changed: a container's name; where there is none, the text of the legal notice. */
export function edited(snapshot) {
  const [first, ...others] = snapshot.containers;
  if (first) return { ...snapshot, containers: [{ ...first, name: `${first.name}, north side` }, ...others] };
  const { pages } = snapshot.config;
  const legal = { ...pages.legal, text: { en: `${pages.legal.text.en}\n\nPrinted nowhere.` } };
  return { ...snapshot, config: { ...snapshot.config, pages: { ...pages, legal } } };
}
