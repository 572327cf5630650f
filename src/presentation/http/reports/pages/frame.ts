import type { ReportLanguage } from '../../../../domain/reports/tap.js';
import { type Html, html } from '../../shared/html.js';
import { WORDS } from './spoken.js';
import { STYLE } from './style.js';

/** No script runs, nothing is loaded, forms go nowhere else, and no page shows this one in a frame. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export interface Frame {
  readonly language: ReportLanguage;
  readonly title: string;
  /** The same page in the other language; null: there is none. */
  readonly otherLanguage: string | null;
}

const WORDMARK = html`<a class="wordmark" href="/"
  ><svg viewBox="0 0 32 32" aria-hidden="true">
    <path
      fill="currentColor"
      d="M16 1.5c6.4 0 11.3 4.8 11.3 11.1 0 7.4-8 14.7-10.5 17.4a1.1 1.1 0 0 1-1.6 0C12.7 27.3 4.7 20 4.7 12.6 4.7 6.3 9.6 1.5 16 1.5Z"
    />
    <path
      class="bag"
      d="M12.4 10V8.8a3.6 3.6 0 0 1 7.2 0V10M9.8 10h12.4l-.8 8.2a1.5 1.5 0 0 1-1.5 1.3h-7.8a1.5 1.5 0 0 1-1.5-1.3Z"
    /></svg
  >Glaneur</a
>`;

/** A whole page, to be read without JavaScript. */
export function framed({ language, title, otherLanguage }: Frame, content: Html): string {
  const words = WORDS[language];
  const other = language === 'en' ? 'fr' : 'en';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Glaneur</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header class="top">
          ${WORDMARK}
          ${
            otherLanguage !== null &&
            html`<a class="other" href="${otherLanguage}" lang="${other}" hreflang="${other}"
              >${words.otherLanguage}</a
            >`
          }
        </header>
        <main>${content}</main>
      </body>
    </html> `.text;
}
