import { number } from './numbers.js';
import type { Strings } from './strings.js';

const plural = (count: number, one: string, many: string) =>
  `${number('en', count)} ${count === 1 ? one : many}`;

export const en: Strings = {
  language: 'English',
  locale: 'en-GB',
  skipToContent: 'Skip to content',
  menu: 'Menu',
  mainNavigation: 'Main',
  footerNavigation: 'Footer',
  breadcrumbs: 'You are here',
  previewLabel: 'Preview',
  preview: 'Preview: this page is not public.',
  pages: {
    home: 'Home',
    map: 'Find a container',
    howToGive: 'How to give',
    accepted: 'What we accept',
    news: 'News',
    contact: 'Contact',
    legal: 'Legal notice',
  },
  types: {
    textile: 'Textiles',
    shoes: 'Shoes',
    toys: 'Toys',
    books: 'Books',
    household_linen: 'Household linen',
    mixed: 'Clothes and more',
  },
  finder: {
    label: 'Where are you?',
    placeholder: 'Street or town',
    submit: 'Find',
    around: 'Around me',
    hint: 'Your position stays on your device and is sent only to look for containers.',
  },
  home: {
    inNumbers: (containers, municipalities) =>
      municipalities > 1
        ? `${plural(containers, 'container', 'containers')} in ${plural(municipalities, 'town', 'towns')}`
        : plural(containers, 'container', 'containers'),
    howTitle: 'How to give',
    readMore: 'Read more',
    allAccepted: 'See the whole list',
    areasTitle: 'Where we collect',
    newsTitle: 'News',
    allNews: 'All news',
    contactTitle: 'Get in touch',
    allAreas: 'All areas on the map',
  },
  map: {
    title: 'Find a container',
    intro: 'Type a street or a town, use your position, or choose an area below.',
    description: (name) => `All containers of ${name} on a map, and as a list by area and town.`,
    results: 'Containers found',
    mapLabel: 'Map of the containers',
    listTitle: 'All areas',
    noContainers: 'There are no containers to show yet.',
    noScript: 'The search needs JavaScript. Every container is also listed by area below.',
  },
  area: {
    containers: (count) => plural(count, 'container', 'containers'),
    suspended: (count) => `${number('en', count)} not in use`,
    description: (area, count, name) =>
      `${plural(count, 'container', 'containers')} of ${name} in ${area}: addresses, what they take and how to get there.`,
    listTitle: 'Containers in this area',
    elsewhere: 'Other places',
  },
  container: {
    active: 'In use',
    suspended: 'Not in use',
    activeLong: 'You can give here now.',
    suspendedLong: 'Please do not leave anything here for now.',
    capacity: (litres) => `${litres} litres`,
    description: (type, place, name) => `Container for ${type.toLowerCase()} of ${name}: ${place}.`,
    directions: 'Directions',
    report: 'Report a problem',
    reportTitle: 'Full, damaged, in the way?',
    reportText: 'Tell us in one tap: no account needed.',
    emergency: (number) => `Somebody is in danger? Call ${number} first.`,
    code: 'Code on the label',
    reference: 'Our number',
    type: 'Takes',
    size: 'Size',
    address: 'Address',
    nearby: 'Other containers nearby',
    nearbySuspended: 'Give here instead',
    away: (distance) => `${distance} away`,
    locator: (name) => `Where ${name} stands in its area`,
  },
  suspension: {
    areaTitle: (area) => `${area}: containers not in use`,
    period: (from, until) => `From ${from} to ${until}.`,
    openEnded: (from) => `From ${from} until further notice.`,
    reason: 'Reason:',
  },
  accepted: { yes: 'Yes, please', no: 'No, thank you' },
  news: { feed: 'News feed (RSS)', none: 'No news yet.' },
  contact: {
    email: 'E-mail',
    phone: 'Telephone',
    address: 'Address',
    openingHours: 'Opening hours',
  },
  footer: {
    operatedBy: (organisation) => `A service of ${organisation}`,
    tagline: 'Given, sorted, worn again.',
  },
  notFound: {
    title: 'This page is not here',
    text: 'It may have moved, or the container was taken off the street.',
    home: 'To the home page',
  },
};
