import { REPORT_CATEGORIES } from '../../../../domain/reports/report-category.js';
import { type ReportLanguage, WORDS_MAX } from '../../../../domain/reports/tap.js';
import { type Html, html } from '../../shared/html.js';
import { categorySign } from './category-signs.js';
import { dangerForm } from './emergency.js';
import { framed } from './frame.js';
import { WORDS } from './spoken.js';
import type { ReportWords } from './words.js';

/** The names of the fields that can be wrong. */
export type FormField = 'words' | 'contact' | 'photo' | 'website' | 'category';

export interface ReportForm {
  readonly language: ReportLanguage;
  /** Of the form itself, without a query. */
  readonly address: string;
  readonly emergencyNumber: string;
  readonly container: { readonly name: string; readonly address: string | null };
  readonly operator: string;
  /** What was typed before, where the form comes back. A photo cannot be given back to a browser. */
  readonly typed: { readonly words: string; readonly contact: string };
  readonly wrong: ReadonlyMap<FormField, string>;
}

/** The form: what was wrong before, a person in danger first, then one button for each problem. Whatever is optional is folded away. */
export function formPage(form: ReportForm): string {
  const words = WORDS[form.language];
  const other = form.language === 'en' ? 'fr' : 'en';
  const { name, address } = form.container;
  const content = html`
    ${notSent(form, words)} ${dangerForm(form, words)}
    <h1>${words.form.title}</h1>
    <p>
      <strong>${name}</strong>${address !== null && html`<br />${address}`}<br /><span class="muted"
        >${form.operator}</span
      >
    </p>
    <form
      class="sheet"
      method="post"
      enctype="multipart/form-data"
      action="${form.address}?lang=${form.language}"
    >
      <button type="submit" disabled hidden></button>
      <input type="hidden" name="language" value="${form.language}" />
      <div class="nobody" aria-hidden="true">
        <label
          >${words.form.nobody}<input type="text" name="website" value="" tabindex="-1" autocomplete="off"
        /></label>
      </div>
      ${details(form, words)}
      <h2 id="choose">${words.form.choose}</h2>
      <ul class="choices" aria-labelledby="choose">
        ${choices(words)}
      </ul>
      <p class="hint">${words.form.chooseHint} ${words.form.intro} ${words.form.privacy}</p>
    </form>
    <p><a href="/">${words.map}</a></p>
  `;
  const otherLanguage = `${form.address}?lang=${other}`;
  return framed({ language: form.language, title: `${words.form.title}: ${name}`, otherLanguage }, content);
}

function details({ typed, wrong }: ReportForm, { form }: ReportWords): Html {
  const open = typed.words !== '' || typed.contact !== '' || wrong.size > 0;
  const described = (name: FormField) =>
    html`${wrong.has(name) && html`aria-invalid="true"`}
    aria-describedby="${name}-hint${wrong.has(name) && html` ${name}-wrong`}"`;
  const message = (name: FormField) =>
    wrong.has(name) && html`<p class="wrong" id="${name}-wrong">${wrong.get(name)}</p>`;
  return html`<details ${open && html`open`}>
    <summary>${form.more}</summary>
    <label for="words">${form.words}</label>
    <textarea id="words" name="words" rows="3" maxlength="${WORDS_MAX}" ${described('words')}>
${typed.words}</textarea>
    ${message('words')}
    <p class="hint" id="words-hint">${form.wordsHint}</p>
    <label for="photo">${form.photo}</label>
    <input
      id="photo"
      type="file"
      name="photo"
      accept="image/jpeg,image/png,image/webp"
      ${described('photo')}
    />
    ${message('photo')}
    <p class="hint" id="photo-hint">${form.photoHint}</p>
    <label for="contact">${form.contact}</label>
    <input
      id="contact"
      type="text"
      name="contact"
      value="${typed.contact}"
      autocomplete="email"
      maxlength="254"
      ${described('contact')}
    />
    ${message('contact')}
    <p class="hint" id="contact-hint">${form.contactHint}</p>
  </details>`;
}

function choices({ categories }: ReportWords): readonly Html[] {
  return REPORT_CATEGORIES.filter((category) => category !== 'person_in_danger').map(
    (category) =>
      html`<li>
        <button class="button" type="submit" name="category" value="${category}">
          ${categorySign(category)} ${categories[category]}
        </button>
      </li>`,
  );
}

/** Fields that one can be led to. */
const HAS_PLACE: ReadonlySet<FormField> = new Set<FormField>(['words', 'photo', 'contact']);

function notSent({ wrong }: ReportForm, { form }: ReportWords): Html | null {
  if (wrong.size === 0) return null;
  const items = [...wrong].map(([field, message]) =>
    HAS_PLACE.has(field) ? html`<li><a href="#${field}">${message}</a></li>` : html`<li>${message}</li>`,
  );
  return html`<div class="sheet alarm" role="alert">
    <h2>${form.notSent}</h2>
    <ul>
      ${items}
    </ul>
  </div>`;
}
