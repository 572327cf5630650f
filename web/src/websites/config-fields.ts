import type { WebsiteConfig } from '@glaneur/website-config';
import { standsAt } from '../components/violations.js';

/** Every field of the form, by the path of its value in the configuration: problems are shown at it. */
export const FIELDS = [
  'name',
  'languages',
  'theme.primary',
  'theme.accent',
  'theme.background',
  'theme.text',
  'theme.font',
  'logo',
  'hero',
  'pages.home.title',
  'pages.home.intro',
  'pages.map.enabled',
  'pages.howToGive.enabled',
  'pages.howToGive.text',
  'pages.accepted.enabled',
  'pages.accepted.yes',
  'pages.accepted.no',
  'pages.news.enabled',
  'pages.news.items',
  'pages.contact.enabled',
  'pages.contact.email',
  'pages.contact.phone',
  'pages.contact.address',
  'pages.contact.openingHours',
  'pages.legal.enabled',
  'pages.legal.text',
  'show.areas',
  'show.types',
  'show.containerPages',
  'social',
  'emergencyNumber',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** The field to which the value at a path belongs; undefined: to several, as the page that says how to reach somebody. */
export function fieldOf(path: string): FieldName | undefined {
  return FIELDS.find((name) => standsAt(path, name));
}

type At<T, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? Key extends keyof T
    ? At<T[Key], Rest>
    : never
  : Path extends keyof T
    ? T[Path]
    : never;

/** The values of the form: the configuration laid flat, so that each is compared, kept and refused by itself. */
export type ConfigValues = { [Name in FieldName]: At<WebsiteConfig, Name> };

export function valuesOf(config: WebsiteConfig): ConfigValues {
  return Object.fromEntries(FIELDS.map((name) => [name, valueAt(config, name)])) as ConfigValues;
}

/** What the form says, as a configuration; whether it is a good one is for `checkConfig` to say. */
export function configOf(values: ConfigValues): WebsiteConfig {
  const config: Record<string, unknown> = { formatVersion: 1 };
  for (const name of FIELDS) if (values[name] !== undefined) put(config, name, values[name]);
  return config as WebsiteConfig;
}

function valueAt(config: unknown, path: string): unknown {
  return path.split('.').reduce((at, key) => (at as Record<string, unknown> | undefined)?.[key], config);
}

function put(config: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() as string;
  const place = keys.reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, config);
  place[last] = value;
}
