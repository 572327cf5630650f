import type { z } from 'zod';
import { websiteConfigSchema, type WebsiteConfig } from './config.js';
import { customDomainSchema } from './custom-domain.js';
import { slugSchema } from './slug.js';

/** One broken rule: where (`theme.primary`, `pages.news.items.3.title.fr`), which, and what to do about it. */
export interface ConfigProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export type CheckedConfig =
  | { readonly ok: true; readonly config: WebsiteConfig }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Nobody mends more at a time. */
export const PROBLEMS_MAX = 100;

/** Whether this is a configuration, whoever wrote it; never throws. What stands under `ok` went through every rule. */
export function checkConfig(value: unknown): CheckedConfig {
  const parsed = websiteConfigSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return { ok: true, config: parsed.data };
  return { ok: false, problems: problemsOf(parsed.error.issues) };
}

/** What is wrong with a slug, as `path`; nothing when it may be used. */
export function checkSlug(value: unknown, path = 'slug'): readonly ConfigProblem[] {
  const parsed = slugSchema.safeParse(value, { reportInput: true });
  return parsed.success ? [] : problemsOf(parsed.error.issues, path);
}

/** What is wrong with a domain of the operator's own, as `path`; nothing when it may be used. */
export function checkCustomDomain(value: unknown, path = 'customDomain'): readonly ConfigProblem[] {
  const parsed = customDomainSchema.safeParse(value, { reportInput: true });
  return parsed.success ? [] : problemsOf(parsed.error.issues, path);
}

function problemsOf(issues: readonly z.core.$ZodIssue[], root = ''): ConfigProblem[] {
  return issues.flatMap((issue) => problemOf(issue, root)).slice(0, PROBLEMS_MAX);
}

function problemOf(issue: z.core.$ZodIssue, root: string): ConfigProblem[] {
  const path = pathOf(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathOf(path, [key]),
      code: 'config.unknown_field',
      message: 'There is no such field.',
    }));
  }
  // Of a choice between a word and a list, the list is what a person who wrote a list wants to hear about.
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.find((alternative) => !alternative.some(isAboutAllOfIt));
    if (nearest !== undefined) return problemsOf(nearest, path);
  }
  return [{ path, code: codeOf(issue), message: issue.message }];
}

/** The value is no such thing at all, rather than such a thing with something wrong in it. */
function isAboutAllOfIt({ code, path }: z.core.$ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_value' || code === 'invalid_type');
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'custom' && issue.input === undefined) return 'config.missing';
  switch (issue.code) {
    case 'custom':
      return typeof issue.params?.code === 'string' ? issue.params.code : 'config.invalid';
    case 'invalid_type':
      return 'config.wrong_type';
    case 'too_big':
      return 'config.too_many';
    case 'too_small':
      return 'config.too_few';
    case 'invalid_value':
    case 'invalid_union':
      return 'config.not_allowed';
    default:
      return 'config.invalid';
  }
}

/** A key that somebody else chose goes back shortened: an answer must not outgrow its question. */
function pathOf(root: string, path: readonly PropertyKey[]): string {
  return [root, ...path.map((key) => String(key).slice(0, 100))].filter((part) => part !== '').join('.');
}
