import { useCallback } from 'react';
import { listReports } from '../api/reports.js';
import { ButtonLink } from '../components/Button.js';
import { useAnswer } from '../components/use-answer.js';
import { useLiveOf } from '../dispatch/use-live.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';
import { Glyph } from '../map/Glyph.js';
import { CATEGORY_GLYPHS } from './category-look.js';
import { REPORT_EVENTS, type ReportEvent } from './report-events.js';

/** Over every page of those who dispatch, as long as nobody has looked at a report of a person in danger. */
export default function DangerAlert() {
  const texts = useTexts(reportTexts);
  const { answer, reload } = useAnswer(
    (signal) => listReports({ category: ['person_in_danger'], state: ['open'], limit: 5 }, signal),
    [],
  );
  const hear = useCallback(
    ({ event }: ReportEvent) => {
      if (event.category === 'person_in_danger') reload();
    },
    [reload],
  );
  useLiveOf<ReportEvent>(REPORT_EVENTS, {}, hear, reload);
  const reports = answer?.ok ? answer.data.items : [];
  return (
    <div role="alert">
      {reports.map(({ id, container }) => (
        <div key={id} className="danger-alert">
          <Glyph path={CATEGORY_GLYPHS.person_in_danger} className="size-6" />
          <p>
            <strong>{texts.danger.title}</strong> {texts.danger.text(container.name)} {texts.danger.call}
          </p>
          <ButtonLink href={`/dispatch/reports/${id}`}>{texts.danger.open}</ButtonLink>
        </div>
      ))}
    </div>
  );
}
