import type { WebsiteConfig, WebsiteLanguage } from '@glaneur/website-config';
import { useCallback, useEffect, useState } from 'react';
import type { SectionName } from '../sections.js';
import type { Whereabouts } from './preview-messages.js';
import { PAGE_OF_SECTION, pagesOf, pathOf, type PreviewPage } from './preview-pages.js';

export interface Place {
  page: PreviewPage;
  language: WebsiteLanguage;
}

/** Which page is looked at: the one chosen, the one on which the section that was opened is seen, or where links led to. */
export function usePlace(config: WebsiteConfig | null, section: SectionName | null) {
  const [{ wanted, choice }, setChoice] = useState<{ wanted: Place | null; choice: number }>({
    wanted: null,
    choice: 0,
  });
  const [visited, setVisited] = useState<string | null>(null);
  const languages = config?.languages ?? ['en'];
  const pages: PreviewPage[] = config ? pagesOf(config) : ['home'];
  const places = languages.flatMap((language) => pages.map((page) => ({ page, language })));
  const first: Place = places[0] ?? { page: 'home', language: 'en' };
  const known = places.find(({ page, language }) => page === wanted?.page && language === wanted.language);
  const place = known ?? first;
  const path = pathOf(place.page, place.language, languages);

  const goTo = (next: Place) => {
    setChoice((before) => ({ wanted: next, choice: before.choice + 1 }));
    setVisited(null);
  };
  useEffect(() => {
    const page = section === null ? undefined : PAGE_OF_SECTION[section];
    if (page) goTo({ language: wanted?.language ?? languages[0] ?? 'en', page });
  }, [section]);

  const onPage = useCallback(
    (at: Whereabouts) => {
      setVisited(at.missing ? null : at.path);
      // What was read is gone, a news item perhaps: back to the page that was chosen.
      if (at.missing && at.path !== path) setChoice((before) => ({ ...before, choice: before.choice + 1 }));
    },
    [path],
  );
  /** The place that is seen; null: a page that links have led to and that is none of the list. */
  const seen =
    visited === null
      ? place
      : (places.find(({ page, language }) => pathOf(page, language, languages) === visited) ?? null);
  return { place, path, choice, seen, places, goTo, onPage };
}
