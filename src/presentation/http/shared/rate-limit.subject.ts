import { isIPv6 } from 'node:net';

/** RFC 5321: longer is no e-mail address, and no account has it. */
const EMAIL_MAX = 254;

/**
 * The address whose requests are counted together: an IPv4 address, or the /64 of an IPv6 address, of which one
 * household has 2^64.
 */
export function addressSubject(ip: string | undefined): string {
  const address = ip?.replace(/%.*$/s, '') ?? '';
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  const [ipv4High = 0, ipv4Low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [ipv4High >> 8, ipv4High & 255, ipv4Low >> 8, ipv4Low & 255].join('.');
  const network = groups.slice(0, 4).map((group) => group.toString(16));
  return `${network.join(':')}::/64`;
}

/**
 * The e-mail address as the accounts compare it, and more: letters that some database folds into one count as one, so
 * that no spelling has a bucket of its own. undefined when it is none.
 */
export function emailSubject(body: unknown): string | undefined {
  const email: unknown =
    typeof body === 'object' && body !== null && 'email' in body ? body.email : undefined;
  if (typeof email !== 'string' || email.length > EMAIL_MAX) return undefined;
  return email.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The URL parser writes every IPv6 address in one way: hexadecimal, with the longest row of zeros left out. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].map((group) => parseInt(group, 16));
}
