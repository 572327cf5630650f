import { type ReportLanguage, WORDS_MAX } from '../../../../domain/reports/tap.js';
import { type Html, html } from '../../shared/html.js';
import { categorySign } from './category-signs.js';
import type { ReportWords } from './words.js';

/** The first thing to do where a person is in danger: one press calls. */
export function callButton({ form }: ReportWords, number: string): Html {
  const digits = number.replaceAll(/[^+\d]/g, '');
  return html`<a class="button button--call" href="tel:${digits}">${form.call(number)}</a>`;
}

/** Says to call first, on pages that take no report. */
export function callFirst(words: ReportWords, number: string): Html {
  return html`<section class="sheet alarm">
    <h2>${words.form.danger}</h2>
    <p>${words.form.dangerText}</p>
    ${callButton(words, number)}
  </section>`;
}

interface DangerForm {
  readonly language: ReportLanguage;
  readonly address: string;
  readonly emergencyNumber: string;
}

/** A form of its own: it is sent without a file, so that its limit can be its own too. Enter sends no alarm. */
export function dangerForm({ address, language, emergencyNumber }: DangerForm, words: ReportWords): Html {
  const { form } = words;
  return html`<section class="sheet alarm" aria-labelledby="danger">
    <h2 id="danger">${form.danger}</h2>
    <p>${form.dangerText}</p>
    ${callButton(words, emergencyNumber)}
    <form method="post" action="${address}?lang=${language}">
      <button type="submit" disabled hidden></button>
      <input type="hidden" name="language" value="${language}" />
      <button
        class="button button--alarm"
        type="submit"
        name="category"
        value="person_in_danger"
        aria-describedby="danger-hint"
      >
        ${categorySign('person_in_danger')} ${form.dangerSend}
      </button>
      <p class="hint" id="danger-hint">${form.dangerSendHint}</p>
      <details>
        <summary>${form.dangerMore}</summary>
        <label for="danger-words">${form.words}</label>
        <textarea id="danger-words" name="words" rows="2" maxlength="${WORDS_MAX}"></textarea>
        <label for="danger-contact">${form.contact}</label>
        <input
          id="danger-contact"
          type="text"
          name="contact"
          inputmode="tel"
          autocomplete="tel"
          maxlength="254"
        />
      </details>
    </form>
  </section>`;
}
