import { useMemo, useState } from 'react';
import { listReports, REPORT_CATEGORIES } from '../api/reports.js';
import { goTo } from '../app/navigation.js';
import { ListOrMap, type View as Shown } from '../admin/ListOrMap.js';
import { Button } from '../components/Button.js';
import { TableSkeleton } from '../components/DataTable.js';
import { EmptyState } from '../components/EmptyState.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { FLAG_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { Tabs } from '../components/Tabs.js';
import { useAtMostEvery } from '../components/use-at-most-every.js';
import { usePages } from '../components/use-pages.js';
import { LiveLine } from '../dispatch/LiveLine.js';
import { useLiveOf } from '../dispatch/use-live.js';
import { reportTexts } from '../i18n/staff/reports.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { useTexts } from '../i18n/use-texts.js';
import type { PageProps } from '../session/routes.js';
import { useMe } from '../session/use-session.js';
import { REPORT_EVENTS, type ReportEvent } from './report-events.js';
import { ReportCard } from './ReportCard.js';
import { ReportsMap } from './ReportsMap.js';
import { dangerFirst, queryOf, type View, viewOf, VIEWS } from './views.js';

/** As many as one looks through; a map with more says nothing. What comes live reads this page anew. */
const PAGE = 200;

/** Fifty people before one container are told of once. */
const READ_AGAIN_MS = 1_000;

/** What people report from the street, as it comes: the list, and beside it the map. */
export default function ReportsPage({ query }: PageProps) {
  const texts = useTexts(reportTexts);
  const { texts: common } = useCommon();
  const { userId } = useMe();
  const view = viewOf(query);
  const category = new URLSearchParams(query).get('category') ?? '';
  const asked = queryOf(view, REPORT_CATEGORIES.find((one) => one === category) ?? '', userId);
  const reports = usePages(
    (page, signal) => listReports({ ...asked, ...page, limit: PAGE }, signal),
    [asked],
  );
  const readAgain = useAtMostEvery(READ_AGAIN_MS, reports.reload);
  const live = useLiveOf<ReportEvent>(REPORT_EVENTS, {}, readAgain, readAgain);
  const items = useMemo(() => dangerFirst(reports.items), [reports.items]);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>('list');
  const show = (next: { view?: View; category?: string }) => {
    const parameters = new URLSearchParams({ view, category, ...next });
    goTo(`/dispatch/reports?${parameters.toString()}`, { replace: true });
  };

  return (
    <Page title={texts.title} intro={<LiveLine live={live} />}>
      <section className="toolbar" aria-label={texts.filters}>
        <Tabs
          label={texts.show}
          value={view}
          onValue={(chosen) => show({ view: chosen })}
          tabs={VIEWS.map((value) => ({ value, label: texts.views[value] }))}
        />
        <select
          className="control control--select report-category"
          aria-label={texts.category}
          value={category}
          onChange={(event) => show({ category: event.target.value })}
        >
          <option value="">{texts.anyCategory}</option>
          {REPORT_CATEGORIES.map((one) => (
            <option key={one} value={one}>
              {texts.categories[one]}
            </option>
          ))}
        </select>
      </section>
      {reports.failure && !reports.items.length ? (
        <FailurePanel failure={reports.failure} onRetry={reports.reload} />
      ) : !reports.ready ? (
        <TableSkeleton />
      ) : reports.items.length === 0 ? (
        <EmptyState glyph={FLAG_GLYPH} title={texts.emptyTitle}>
          {texts.empty}
        </EmptyState>
      ) : (
        <>
          <ListOrMap value={shown} onValue={setShown} />
          <div className={`split split--even split--shows-${shown}`}>
            <div className="split-list">
              <ul className="tour-cards" aria-label={texts.list}>
                {items.map((report) => (
                  <li key={report.id}>
                    <ReportCard
                      report={report}
                      current={report.id === currentId}
                      onShow={() => setCurrentId(report.id)}
                    />
                  </li>
                ))}
              </ul>
              <footer className="data-more">
                <p aria-live="polite">{common.shown(reports.items.length, reports.total)}</p>
                {reports.hasMore && (
                  <Button busy={reports.loading} onClick={reports.more}>
                    {common.more}
                  </Button>
                )}
              </footer>
            </div>
            <ReportsMap
              reports={items}
              currentId={currentId}
              onSelect={({ id }) => goTo(`/dispatch/reports/${id}`)}
            />
          </div>
        </>
      )}
    </Page>
  );
}
