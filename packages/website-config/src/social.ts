import { z } from 'zod';
import { broken, rule } from './rule.js';

/** The hosts on which a network's profiles stand. A link to any other host is refused. */
export const SOCIAL_HOSTS = {
  facebook: ['facebook.com', 'www.facebook.com', 'fr-fr.facebook.com', 'm.facebook.com'],
  instagram: ['instagram.com', 'www.instagram.com'],
  linkedin: ['linkedin.com', 'www.linkedin.com', 'fr.linkedin.com'],
  youtube: ['youtube.com', 'www.youtube.com', 'youtu.be'],
  tiktok: ['tiktok.com', 'www.tiktok.com'],
  bluesky: ['bsky.app'],
  mastodon: ['mastodon.social', 'mamot.fr', 'piaille.fr', 'framapiaf.org', 'mastodon.online', 'mstdn.social'],
  threads: ['threads.net', 'www.threads.net', 'threads.com', 'www.threads.com'],
  x: ['x.com', 'twitter.com', 'www.twitter.com'],
} as const satisfies Record<string, readonly string[]>;

export type SocialNetwork = keyof typeof SOCIAL_HOSTS;
export const SOCIAL_NETWORKS = Object.keys(SOCIAL_HOSTS) as SocialNetwork[];
export const SOCIAL_LINKS_MAX = 12;

/** `https` only; no user, port or fragment; nothing in path or query that needs escaping in an attribute. */
const LINK = /^https:\/\/([a-z0-9.-]+)(?:\/[\w.~@%/+-]*)?(?:\?[\w.~@%/=+-]*)?$/;
const LINK_MAX = 200;

export const socialLinkSchema = z
  .strictObject({
    network: z.enum(SOCIAL_NETWORKS),
    url: z
      .string()
      .refine(
        (url) => url.length <= LINK_MAX && LINK.test(url),
        rule(
          'social.url_invalid',
          `A link begins with https:// and has at most ${LINK_MAX} plain characters.`,
        ),
      ),
  })
  .superRefine(({ network, url }, context) => {
    const host = LINK.exec(url)?.[1];
    const hosts: readonly string[] = SOCIAL_HOSTS[network];
    if (host === undefined || hosts.includes(host)) return;
    context.addIssue(
      broken(['url'], {
        code: 'social.foreign_host',
        message: `A link to ${network} stands on ${hosts.join(', ')}.`,
      }),
    );
  });
export type SocialLink = z.output<typeof socialLinkSchema>;
