import { checkConfig, type WebsiteConfig, type WebsiteConfigInput } from '@glaneur/website-config';
import { demoOrganisation, demoUsers } from '../demo-organisation.js';
import { demoId } from '../identifier.js';
import { demoWebsiteNews } from './demo-news.js';
import { demoWebsiteTexts } from './demo-texts.js';

const config: WebsiteConfigInput = {
  formatVersion: 1,
  name: demoOrganisation.name,
  languages: ['fr', 'en'],
  theme: { primary: '#9f1239', accent: '#0f766e', background: '#fffdfa', text: '#292524', font: 'humanist' },
  pages: {
    ...demoWebsiteTexts,
    map: { enabled: true },
    news: { enabled: true, items: demoWebsiteNews },
  },
  show: { areas: 'all', types: 'all', containerPages: true },
  social: [
    { network: 'facebook', url: 'https://www.facebook.com/tissea.textile.demo' },
    { network: 'instagram', url: 'https://www.instagram.com/tissea.textile.demo/' },
  ],
};

/** The public website of the demo organisation: a draft that was never published. */
export const demoWebsite = {
  organisationId: demoOrganisation.id,
  id: demoId('website', 0),
  slug: 'demo',
  savedBy: demoUsers[0]?.id,
  config: checked(config),
};

function checked(value: WebsiteConfigInput): WebsiteConfig {
  const result = checkConfig(value);
  if (result.ok) return result.config;
  throw new Error(`The demo website breaks a rule: ${JSON.stringify(result.problems)}`);
}
