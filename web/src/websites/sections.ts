import { standsAt } from '../components/violations.js';

export const SECTIONS = [
  'identity',
  'theme',
  'pictures',
  'home',
  'pages',
  'news',
  'show',
  'social',
  'address',
  'removal',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Where each part of the configuration is edited; the first that fits. */
const PLACES: readonly (readonly [path: string, section: SectionName])[] = [
  ['name', 'identity'],
  ['languages', 'identity'],
  ['theme', 'theme'],
  ['logo', 'pictures'],
  ['hero', 'pictures'],
  ['pages.home', 'home'],
  ['pages.news.enabled', 'pages'],
  ['pages.news', 'news'],
  ['pages', 'pages'],
  ['show', 'show'],
  ['social', 'social'],
  ['emergencyNumber', 'show'],
];

/** The section of the form in which a value is put right. */
export function sectionOf(path: string): SectionName {
  return PLACES.find(([place]) => standsAt(path, place))?.[1] ?? 'identity';
}
