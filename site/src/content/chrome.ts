import type { WebsiteLanguage } from '@glaneur/website-config';
import type { Chrome, HtmlData, MenuEntry } from './page-data.js';
import type { Site } from './site.js';

const MENU = ['map', 'howToGive', 'accepted', 'news', 'contact'] as const satisfies readonly MenuEntry[];

/** What stands around the pages of one language. */
export function chromeOf(site: Site, language: WebsiteLanguage): Chrome {
  const { config, organisation, baseUrl, kind } = site.snapshot;
  const { contact } = config.pages;
  return {
    name: config.name,
    operator: organisation.name,
    languages: config.languages,
    font: config.theme.font,
    logo: site.picture(language, config.logo),
    menu: MENU.filter((entry) => config.pages[entry].enabled),
    legal: config.pages.legal.enabled,
    email: contact.enabled ? (contact.email ?? null) : null,
    phone: contact.enabled ? (contact.phone ?? null) : null,
    social: config.social,
    baseUrl,
    preview: kind === 'preview',
  };
}

/** Where a page stands and what stands around it; `path` without the language. */
export function frameOf(
  site: Site,
  chrome: Chrome,
  language: WebsiteLanguage,
  path: string,
): Pick<HtmlData, 'chrome' | 'language' | 'path' | 'alternates'> {
  return {
    chrome,
    language,
    path: site.path(language, path),
    alternates: site.languages.map((other) => ({ language: other, path: site.path(other, path) })),
  };
}

/** Makes the frame of a page of one language from its path. */
export type Frame = (path: string) => ReturnType<typeof frameOf>;
