import type { KeptMail, KeptMailContent } from '../../../application/notifications/kept-mails.port.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);

/** No script runs, nothing is loaded, nothing is sent; the mail in its frame may only open its links elsewhere. */
export const MAIL_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
  h1 { font-size: 1.3rem; }
  a { color: inherit; }
  li { padding: .5rem 0; border-bottom: 1px solid #8884; list-style: none; overflow-wrap: anywhere; }
  ul { padding: 0; }
  small, dt { opacity: .7; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; overflow-wrap: anywhere; }
  dd { margin: 0; }
  iframe { width: 100%; height: 60rem; border: 1px solid #8884; border-radius: .5rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }`;

/** All mails that the folder holds, newest first. */
export function mailListPage(mails: readonly KeptMail[]): string {
  const items = mails.map(
    ({ name, at, to, subject }) =>
      `<li><a href="/dev/mail/${escape(name)}">${escape(subject)}</a><br><small>${escape(to)}, ${escape(at)}</small></li>`,
  );
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '<p>No mail so far.</p>';
  return page('Mails', `<h1>Mails that would have been sent</h1>${list}`);
}

/** One mail: as a mail program shows it, and as plain text. */
export function mailPage({ at, to, subject, html, text }: KeptMailContent): string {
  const frame = `<iframe title="${escape(subject)}" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escape(html)}"></iframe>`;
  return page(
    subject,
    `<p><a href="/dev/mail">All mails</a></p><h1>${escape(subject)}</h1>
    <dl><dt>To</dt><dd>${escape(to)}</dd><dt>At</dt><dd>${escape(at)}</dd></dl>
    ${frame}<h2>Plain text</h2><pre>${escape(text)}</pre>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}
