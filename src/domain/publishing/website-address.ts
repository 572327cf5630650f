import { checkCustomDomain, checkSlug } from '@glaneur/website-config';
import { Checks } from '../shared/checks.js';

/** Where a website is found. */
export interface WebsiteAddress {
  /** Unique over all organisations: the first part of its host. */
  readonly slug: string;
  /** A host of the operator's own, unique over all organisations; null: none. */
  readonly customDomain: string | null;
}

/** @throws DomainError `invalid` `website.invalid` */
export function checkedAddress({ slug, customDomain }: WebsiteAddress): WebsiteAddress {
  const checks = new Checks();
  const problems = [...checkSlug(slug), ...(customDomain === null ? [] : checkCustomDomain(customDomain))];
  for (const { path, code, message } of problems) checks.add(path, code, message);
  checks.throwIfAny('website.invalid');
  return { slug, customDomain };
}
