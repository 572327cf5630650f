import type { WebsiteLanguage } from '@glaneur/website-config';

/** Where the pages stand that every language has once. */
export const PATHS = {
  home: '/',
  map: '/map',
  howToGive: '/how-to-give',
  accepted: '/what-we-accept',
  news: '/news',
  contact: '/contact',
  legal: '/legal',
} as const;

export const areaPath = (slug: string) => `/areas/${slug}`;
export const containerPath = (slug: string) => `/containers/${slug}`;
export const newsPath = (id: string) => `/news/${id}`;

/** The default language stands at `/`, the other one under its own name. */
export function pathIn(
  language: WebsiteLanguage,
  languages: readonly WebsiteLanguage[],
  path: string,
): string {
  return language === languages[0] ? path : `/${language}${path}`;
}

/** The file that a path is written to: flat, so that one folder serves thousands of pages. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : `${path.slice(1)}.html`;
}
