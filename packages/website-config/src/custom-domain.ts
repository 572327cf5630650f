import { z } from 'zod';
import { rule } from './rule.js';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Letters, or an internationalised one in its ASCII form: an address made of numbers is no name. */
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
/** Top levels that no public name server answers for (RFC 2606, 6761, 6762, 8375, 9476). */
const PRIVATE = new Set([
  'alt',
  'arpa',
  'example',
  'home',
  'internal',
  'invalid',
  'lan',
  'local',
  'localhost',
  'onion',
  'test',
]);
/** A host name in DNS has at most 253 characters (RFC 1035). */
const HOST_MAX = 253;

/** Whether this is a host name under a public top level, in small ASCII letters, without port or closing dot. */
export function isPublicHost(value: string): boolean {
  if (value.length > HOST_MAX) return false;
  const labels = value.split('.');
  const top = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    TOP_LEVEL.test(top) &&
    !PRIVATE.has(top) &&
    labels.every((label) => LABEL.test(label))
  );
}

/** A domain of the operator's own, like `www.example.org`; one with other letters in its ASCII form (`xn--…`). */
export const customDomainSchema = z
  .string()
  .refine(
    isPublicHost,
    rule('website.domain_invalid', 'A domain is a host name like www.example.org, in small ASCII letters.'),
  );
