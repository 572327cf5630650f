import { checkConfig, type WebsiteConfig } from '@glaneur/website-config';
import { DomainError } from '../shared/domain-error.js';

/**
 * The configuration in what somebody has sent: it has passed every rule that needs no look at what is stored.
 * @throws DomainError `invalid` `website.config_invalid`, with the path of each broken value: `theme.primary`
 */
export function checkedConfig(value: unknown): WebsiteConfig {
  const checked = checkConfig(value);
  if (checked.ok) return checked.config;
  throw DomainError.invalid('website.config_invalid', checked.problems);
}

/** Whether two configurations say the same, in whatever order their fields stand. */
export function sameConfig(one: WebsiteConfig, other: WebsiteConfig): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}
