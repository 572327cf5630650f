import type { ReportSummary } from '@glaneur/sdk';
import { followInPage } from '../app/navigation.js';
import { writeInstant } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';
import { Glyph } from '../map/Glyph.js';
import { useMe } from '../session/use-session.js';
import { CATEGORY_GLYPHS } from './category-look.js';
import { ReportStateBadge } from './ReportStateBadge.js';
import { isDanger } from './views.js';

interface Props {
  report: ReportSummary;
  current: boolean;
  onShow: () => void;
}

/** One report at a glance: what, where, how many say so, and who sees to it. */
export function ReportCard({ report, current, onShow }: Props) {
  const texts = useTexts(reportTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const { category, container, count, assignee, photos } = report;
  const what = texts.categories[category];
  const danger = isDanger(report);
  return (
    <article
      className={`tour-card ${current ? 'tour-card--current' : ''} ${danger ? 'report-card--danger' : ''}`}
      onMouseEnter={onShow}
      onFocus={onShow}
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 className="tour-card-name flex items-center gap-2">
          <Glyph path={CATEGORY_GLYPHS[category]} className="size-5" />
          <a
            className="report-card-link"
            href={`/dispatch/reports/${report.id}`}
            aria-label={texts.details(what, container.name)}
            onClick={followInPage}
          >
            {what}
          </a>
        </h2>
        <ReportStateBadge state={report.state} />
      </div>
      <p className="font-semibold">{container.name}</p>
      <p className="data-sub">{[container.reference, container.address].filter(Boolean).join(' · ')}</p>
      <p className="mt-2 flex flex-wrap gap-x-3 text-sm">
        <span>{texts.said(new Intl.NumberFormat(language).format(count), count > 1)}</span>
        <span>{texts.since(writeInstant(report.openedAt, language, timeZone))}</span>
        {photos > 0 && <span>{texts.photos(photos)}</span>}
        {assignee && <span>{texts.assignedTo(assignee.name)}</span>}
      </p>
    </article>
  );
}
