import type { Report } from '@glaneur/sdk';
import { followInPage } from '../app/navigation.js';
import { writeInstant } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';

/** Where it is, how many say so, and what has become of it. */
export function ReportFacts({ report }: { report: Report }) {
  const texts = useTexts(reportTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const { container, count, openedAt, lastTapAt, assignee, closure, closedAt } = report;
  const when = (iso: string) => writeInstant(iso, language, timeZone);
  return (
    <section className="panel">
      <dl className="panel-facts">
        <div>
          <dt>{texts.container}</dt>
          <dd>
            <a className="tour-card-link" href={`/admin/containers/${container.id}`} onClick={followInPage}>
              {container.name} ({container.reference})
            </a>
            {container.address !== null && <p className="data-sub">{container.address}</p>}
          </dd>
        </div>
        <div>
          <dt>{texts.said(new Intl.NumberFormat(language).format(count), count > 1)}</dt>
          <dd>
            {texts.since(when(openedAt))}
            {count > 1 && `, ${texts.lastAt(when(lastTapAt))}`}
          </dd>
        </div>
        {assignee && (
          <div>
            <dt>{texts.states.assigned}</dt>
            <dd>{texts.assignedTo(assignee.name)}</dd>
          </div>
        )}
        {closure && closedAt !== null && (
          <div>
            <dt>{when(closedAt)}</dt>
            <dd>
              {closure.by === 'person'
                ? texts.closures.person(closure.person?.name ?? '')
                : texts.closures[closure.by]}
              {closure.note !== null && <p className="data-sub">{closure.note}</p>}
              {closure.mergedIntoId !== null && (
                <p>
                  <a
                    className="tour-card-link"
                    href={`/dispatch/reports/${closure.mergedIntoId}`}
                    onClick={followInPage}
                  >
                    {texts.toOther}
                  </a>
                </p>
              )}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
