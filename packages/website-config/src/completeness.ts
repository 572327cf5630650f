import type { z } from 'zod';
import type { Localised, WebsiteLanguage } from './localised.js';
import type { Pages } from './pages.js';
import { broken } from './rule.js';
import { isBlank } from './text.js';

type Path = readonly PropertyKey[];
interface Text {
  readonly path: Path;
  readonly text: Localised;
}

const MISSING = { code: 'text.missing', message: 'Is needed in each language of the website.' };
const NO_CONTACT = {
  code: 'contact.nothing_given',
  message: 'Give an e-mail, a telephone number or an address.',
};
const SAME_NEWS = { code: 'news.id_taken', message: 'Two news items share this id.' };

/** The rules that look at several fields: what is shown is written in each language, and each page has content. */
export function completeness(
  { languages, pages }: { languages: WebsiteLanguage[]; pages: Pages },
  context: z.RefinementCtx,
): void {
  for (const { path, text } of shownTexts(pages)) {
    for (const language of new Set(languages)) {
      if (isBlank(text[language])) context.addIssue(broken([...path, language], MISSING));
    }
  }
  if (
    pages.contact.enabled &&
    [pages.contact.email, pages.contact.phone, pages.contact.address].every(isBlank)
  ) {
    context.addIssue(broken(['pages', 'contact'], NO_CONTACT));
  }
  const seen = new Set<string>();
  for (const [at, { id }] of pages.news.items.entries()) {
    if (seen.has(id)) context.addIssue(broken(['pages', 'news', 'items', at, 'id'], SAME_NEWS));
    seen.add(id);
  }
}

/** Every text that a visitor will see, with where it stands. A page that is off may be half written. */
function* shownTexts(pages: Pages): Generator<Text> {
  yield { path: ['pages', 'home', 'title'], text: pages.home.title };
  yield { path: ['pages', 'home', 'intro'], text: pages.home.intro };
  for (const name of ['howToGive', 'legal'] as const) {
    if (pages[name].enabled) yield { path: ['pages', name, 'text'], text: pages[name].text };
  }
  if (pages.accepted.enabled) {
    for (const list of ['yes', 'no'] as const) {
      for (const [at, text] of pages.accepted[list].entries())
        yield { path: ['pages', 'accepted', list, at], text };
    }
  }
  if (pages.contact.enabled) {
    for (const [at, text] of pages.contact.openingHours.entries())
      yield { path: ['pages', 'contact', 'openingHours', at], text };
  }
  if (pages.news.enabled) {
    for (const [at, { title, text }] of pages.news.items.entries()) {
      yield { path: ['pages', 'news', 'items', at, 'title'], text: title };
      yield { path: ['pages', 'news', 'items', at, 'text'], text };
    }
  }
}
