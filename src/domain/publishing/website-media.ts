import type { Localised } from '@glaneur/website-config';
import { Checks } from '../shared/checks.js';
import { DomainError } from '../shared/domain-error.js';
import { checkText } from '../shared/text.js';

export const MEDIA_PER_WEBSITE_MAX = 200;
export const ALT_MAX = 300;
/** Bytes of an uploaded picture; a phone's photo has three to six million. */
export const PICTURE_BYTES_MAX = 12 * 1024 * 1024;

/** A picture of a website: as it was encoded anew, without anything that its maker's camera wrote into it. Its file never changes. */
export interface WebsiteMedia {
  readonly id: string;
  readonly organisationId: string;
  readonly websiteId: string;
  /** SHA-256 of the encoded file, hexadecimal: its name. */
  readonly hash: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** What it shows, for those who do not see it; empty for decoration. */
  readonly alt: Localised;
  /** Grows by one when its words are written anew. */
  readonly version: number;
}

/** What an upload calls the texts. */
const ALT_FIELDS = { en: 'altEn', fr: 'altFr' } as const;

/** @throws DomainError `invalid` `media.invalid` */
export function checkAlt(alt: Localised): void {
  const checks = new Checks();
  for (const language of ['en', 'fr'] as const) {
    const text = alt[language];
    if (text !== undefined) checkText(checks, ALT_FIELDS[language], text, { max: ALT_MAX });
  }
  checks.throwIfAny('media.invalid');
}

/**
 * The picture with other words: what is left out stays, an empty text goes. Where nothing differs, the answer is the
 * picture itself.
 * @throws DomainError `invalid` `media.invalid`
 */
export function describedAs(media: WebsiteMedia, words: Localised): WebsiteMedia {
  checkAlt(words);
  const wordings = Object.entries({ ...media.alt, ...words }).filter(([, text]) => text !== '');
  const alt: Localised = Object.fromEntries(wordings);
  const isSame = alt.en === media.alt.en && alt.fr === media.alt.fr;
  return isSame ? media : { ...media, alt, version: media.version + 1 };
}

export function noSuchMedia(): DomainError {
  return new DomainError('not_found', 'media.not_found', 'There is no such picture.');
}

export function mediaInUse(): DomainError {
  const message = 'The draft or the published website shows this picture. Take it out there first.';
  return new DomainError('conflict', 'media.in_use', message);
}

export function tooManyMedia(): DomainError {
  const message = `A website has at most ${MEDIA_PER_WEBSITE_MAX} pictures. Remove one first.`;
  return new DomainError('conflict', 'media.too_many', message);
}
