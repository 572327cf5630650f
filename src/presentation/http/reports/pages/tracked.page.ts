import type { TrackedReport } from '../../../../application/reports/tracked-reports.port.js';
import { DANGER } from '../../../../domain/reports/report-category.js';
import type { ReportLanguage } from '../../../../domain/reports/tap.js';
import { html } from '../../shared/html.js';
import { categorySign } from './category-signs.js';
import { callFirst } from './emergency.js';
import { framed } from './frame.js';
import { DATE_LOCALE, WORDS } from './spoken.js';

export interface TrackedPage {
  readonly report: TrackedReport;
  readonly language: ReportLanguage;
  /** Of this page, without a query. */
  readonly address: string;
  readonly emergencyNumber: string;
  /** It was sent a moment ago, and leads here. */
  readonly justSent: boolean;
}

/** What became of a report, for whoever has its address. */
export function trackedPage({ report, language, address, emergencyNumber, justSent }: TrackedPage): string {
  const words = WORDS[language];
  const moments = new Intl.DateTimeFormat(DATE_LOCALE[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: report.timeZone,
  });
  const moment = (time: string) => html`<time datetime="${time}">${moments.format(new Date(time))}</time>`;
  const { tracked } = words;
  const content = html`
    ${justSent && html`<p class="sheet" role="status"><strong>${tracked.thanks}</strong><br />${tracked.keep}</p>`}
    ${report.category === DANGER && report.state !== 'closed' && callFirst(words, emergencyNumber)}
    <h1>${tracked.title}</h1>
    <section class="sheet">
      <p class="state">
        ${categorySign(report.category)} ${tracked.states[report.closedBy ?? liveState(report)]}
      </p>
      <dl class="facts">
        <dt>${tracked.reported}</dt>
        <dd>${words.categories[report.category]}</dd>
        <dt>${tracked.container}</dt>
        <dd>
          ${report.container.name}${report.container.address !== null && html`<br />${report.container.address}`}
        </dd>
        <dt>${tracked.operator}</dt>
        <dd>${report.operator}</dd>
        <dt>${tracked.when}</dt>
        <dd>${moment(report.reportedAt)}</dd>
      </dl>
    </section>
    <section class="sheet">
      <h2>${tracked.answers}</h2>
      ${report.answers.length === 0 && html`<p class="muted">${tracked.noAnswer}</p>`}
      ${report.answers.map(
        ({ at, text }) =>
          html`<p class="muted">${moment(at)}</p>
            <blockquote class="answer">${text}</blockquote>`,
      )}
    </section>
    <p><a href="/">${words.map}</a></p>
  `;
  const other = language === 'en' ? 'fr' : 'en';
  return framed({ language, title: tracked.title, otherLanguage: `${address}?lang=${other}` }, content);
}

function liveState({ state }: TrackedReport): 'open' | 'triaged' | 'assigned' | 'person' {
  return state === 'closed' ? 'person' : state;
}
