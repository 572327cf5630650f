import type { ContainerType, WebsiteLanguage } from '@glaneur/website-config';
import { en } from './en.js';
import { fr } from './fr.js';

/** Every word that the template itself says, in one language. */
export interface Strings {
  readonly language: string;
  readonly locale: string;
  readonly skipToContent: string;
  readonly menu: string;
  readonly mainNavigation: string;
  readonly footerNavigation: string;
  readonly breadcrumbs: string;
  readonly previewLabel: string;
  readonly preview: string;
  readonly pages: Record<'home' | 'map' | 'howToGive' | 'accepted' | 'news' | 'contact' | 'legal', string>;
  readonly types: Record<ContainerType, string>;
  readonly finder: {
    readonly label: string;
    readonly placeholder: string;
    readonly submit: string;
    readonly around: string;
    readonly hint: string;
  };
  readonly home: {
    readonly inNumbers: (containers: number, municipalities: number) => string;
    readonly howTitle: string;
    readonly readMore: string;
    readonly allAccepted: string;
    readonly areasTitle: string;
    readonly newsTitle: string;
    readonly allNews: string;
    readonly contactTitle: string;
    readonly allAreas: string;
  };
  readonly map: {
    readonly title: string;
    readonly intro: string;
    readonly description: (name: string) => string;
    readonly results: string;
    readonly mapLabel: string;
    readonly listTitle: string;
    readonly noContainers: string;
    readonly noScript: string;
  };
  readonly area: {
    readonly containers: (count: number) => string;
    readonly suspended: (count: number) => string;
    readonly description: (area: string, count: number, name: string) => string;
    readonly listTitle: string;
    readonly elsewhere: string;
  };
  readonly container: {
    readonly active: string;
    readonly suspended: string;
    readonly activeLong: string;
    readonly suspendedLong: string;
    readonly capacity: (litres: string) => string;
    readonly description: (type: string, place: string, name: string) => string;
    readonly directions: string;
    readonly report: string;
    readonly reportTitle: string;
    readonly reportText: string;
    readonly emergency: (number: string) => string;
    readonly code: string;
    readonly reference: string;
    readonly type: string;
    readonly size: string;
    readonly address: string;
    readonly nearby: string;
    readonly nearbySuspended: string;
    readonly away: (distance: string) => string;
    readonly locator: (name: string) => string;
  };
  readonly suspension: {
    readonly areaTitle: (area: string) => string;
    readonly period: (from: string, until: string) => string;
    readonly openEnded: (from: string) => string;
    readonly reason: string;
  };
  readonly accepted: { readonly yes: string; readonly no: string };
  readonly news: { readonly feed: string; readonly none: string };
  readonly contact: {
    readonly email: string;
    readonly phone: string;
    readonly address: string;
    readonly openingHours: string;
  };
  readonly footer: { readonly operatedBy: (organisation: string) => string; readonly tagline: string };
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
}

const STRINGS: Record<WebsiteLanguage, Strings> = { en, fr };

export function stringsOf(language: WebsiteLanguage): Strings {
  return STRINGS[language];
}
