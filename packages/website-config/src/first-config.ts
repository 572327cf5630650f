import type { WebsiteConfig } from './config.js';
import type { WebsiteLanguage } from './localised.js';

/** What a new website starts from: valid, so that it can be previewed before anything was written. */
export function firstConfig(name: string, languages: WebsiteLanguage[]): WebsiteConfig {
  return {
    formatVersion: 1,
    name,
    languages,
    theme: { primary: '#0f766e', accent: '#b45309', background: '#ffffff', text: '#1c1917', font: 'system' },
    pages: {
      home: {
        title: { en: 'Give your clothes a second life', fr: 'Donnez une seconde vie à vos vêtements' },
        intro: {
          en: 'Find the container nearest to you.',
          fr: 'Trouvez le conteneur le plus proche de chez vous.',
        },
      },
      map: { enabled: true },
      howToGive: { enabled: false, text: {} },
      accepted: { enabled: false, yes: [], no: [] },
      news: { enabled: false, items: [] },
      contact: { enabled: false, openingHours: [] },
      legal: { enabled: false, text: {} },
    },
    show: { areas: 'all', types: 'all', containerPages: true },
    social: [],
    emergencyNumber: '112',
  };
}
