import { useCallback, useMemo, useRef } from 'react';
import type { Report } from '@glaneur/sdk';
import { getReport } from '../api/reports.js';
import { TableSkeleton } from '../components/DataTable.js';
import { EmptyState } from '../components/EmptyState.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { FLAG_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { useAnswer } from '../components/use-answer.js';
import { useLiveOf } from '../dispatch/use-live.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useTexts } from '../i18n/use-texts.js';
import type { PageProps } from '../session/routes.js';
import { AnswerPanel } from './AnswerPanel.js';
import { REPORT_EVENTS, type ReportEvent } from './report-events.js';
import { ReportActions } from './ReportActions.js';
import { ReportFacts } from './ReportFacts.js';
import { ReportsMap } from './ReportsMap.js';
import { ReportStateBadge } from './ReportStateBadge.js';
import { TapList } from './TapList.js';
import { isDanger } from './views.js';

/** One report: what was said, where, and what is done about it. */
export default function ReportPage({ params }: PageProps) {
  const texts = useTexts(reportTexts);
  const id = params['id'] ?? '';
  const { answer, reload, put } = useAnswer((signal) => getReport(id, signal), [id]);
  const hear = useCallback(
    ({ event }: ReportEvent) => {
      if (event.reportId === id) reload();
    },
    [id, reload],
  );
  useLiveOf<ReportEvent>(REPORT_EVENTS, {}, hear, reload);
  const back = { href: '/dispatch/reports', label: texts.title };
  // A report is never taken away: while the line is down it stays, and with it the answer that is being written.
  const known = useRef<Report | null>(null);
  if (answer?.ok) known.current = answer.data;
  if (known.current?.id === id) return <Shown key={id} report={known.current} onChange={put} />;
  const missing = answer?.ok === false && ['not_found', 'refused'].includes(answer.failure.kind);
  return (
    <Page title={missing ? texts.notThere : texts.title} back={back}>
      {answer === null ? (
        <TableSkeleton />
      ) : missing ? (
        <EmptyState glyph={FLAG_GLYPH} title={texts.notThere} />
      ) : (
        !answer.ok && <FailurePanel failure={answer.failure} onRetry={reload} />
      )}
    </Page>
  );
}

function Shown({ report, onChange }: { report: Report; onChange: (report: Report) => void }) {
  const texts = useTexts(reportTexts);
  const onMap = useMemo(() => [report], [report]);
  const danger = isDanger(report);
  return (
    <Page
      title={texts.categories[report.category]}
      back={{ href: '/dispatch/reports', label: texts.title }}
      intro={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <ReportStateBadge state={report.state} />
          <span>{report.container.name}</span>
        </span>
      }
      actions={<ReportActions report={report} onChange={onChange} />}
    >
      {danger && (
        <p className="warning-line warning-line--danger" role="alert">
          {texts.danger.call}
        </p>
      )}
      <div className="split split--even split--words-first">
        <div className="report-panels">
          <ReportFacts report={report} />
          <TapList report={report} />
          <AnswerPanel report={report} onChange={onChange} />
        </div>
        <ReportsMap reports={onMap} onSelect={() => {}} />
      </div>
    </Page>
  );
}
