import type { WebsiteConfig, WebsiteLanguage } from '@glaneur/website-config';
import type { SectionName } from '../sections.js';

export type PreviewPage = keyof WebsiteConfig['pages'];

/** Where the template puts its pages. */
const PATHS: Record<PreviewPage, string> = {
  home: '/',
  map: '/map',
  howToGive: '/how-to-give',
  accepted: '/what-we-accept',
  news: '/news',
  contact: '/contact',
  legal: '/legal',
};

/** The pages that a website has: those that are switched on. */
export function pagesOf({ pages }: WebsiteConfig): PreviewPage[] {
  return (Object.keys(PATHS) as PreviewPage[]).filter((page) => page === 'home' || pages[page].enabled);
}

/** The default language stands at the root, the other one below its own name. */
export function pathOf(
  page: PreviewPage,
  language: WebsiteLanguage,
  languages: readonly WebsiteLanguage[],
): string {
  return language === languages[0] ? PATHS[page] : `/${language}${PATHS[page]}`;
}

/** The page on which a change in a section is seen; null: on any. */
export const PAGE_OF_SECTION: Partial<Record<SectionName, PreviewPage>> = { home: 'home', news: 'news' };
