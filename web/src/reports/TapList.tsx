import type { Report } from '@glaneur/sdk';
import { writeInstant } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';
import { ReportPhoto } from './ReportPhoto.js';

/** What reporters have added to the category: for the team only. */
export function TapList({ report }: { report: Report }) {
  const texts = useTexts(reportTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  return (
    <section className="panel" aria-labelledby="taps">
      <h2 id="taps" className="panel-title">
        {texts.taps}
      </h2>
      {report.taps.length === 0 && <p className="data-sub">{texts.noTaps}</p>}
      <ul className="report-taps">
        {report.taps.map(({ id, at, words, contact, photos, language: spoken }) => (
          <li key={id}>
            <p className="data-sub">{writeInstant(at, language, timeZone)}</p>
            {words !== null && (
              <blockquote className="report-words" lang={spoken}>
                {words}
              </blockquote>
            )}
            {photos.map((photo) => (
              <ReportPhoto key={photo.id} reportId={report.id} photo={photo} />
            ))}
            {contact && (
              <p>
                {texts.contact}:{' '}
                <a
                  className="report-contact"
                  href={
                    contact.kind === 'email'
                      ? `mailto:${encodeURIComponent(contact.value).replace('%40', '@')}`
                      : `tel:${contact.value.replaceAll(/[^+\d]/g, '')}`
                  }
                >
                  {contact.value}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
