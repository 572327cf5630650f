import { useState } from 'react';
import { readBuildFigures } from '../../api/builds.js';
import { allPages } from '../../api/all-pages.js';
import { listWebsites } from '../../api/websites.js';
import { TableSkeleton } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { CHART_GLYPH } from '../../components/glyphs.js';
import { Page } from '../../components/Page.js';
import { Tabs } from '../../components/Tabs.js';
import { useAnswer } from '../../components/use-answer.js';
import { buildTexts } from '../../i18n/staff/builds.js';
import { useTexts } from '../../i18n/use-texts.js';
import { QueueBoardButton } from '../../session/QueueBoardButton.js';
import { useMay } from '../../session/use-session.js';
import { Figures } from './Figures.js';

type Period = '7' | '30' | '90';
const DAY_MS = 24 * 60 * 60 * 1_000;

/** How building the public websites goes. */
export default function FiguresPage() {
  const texts = useTexts(buildTexts);
  const [period, setPeriod] = useState<Period>('30');
  const [websiteId, setWebsiteId] = useState('');
  const websites = useAnswer(
    (signal) => allPages((query) => listWebsites({ ...query, sort: 'name' }, signal)),
    [],
  );
  const { answer, reload } = useAnswer(
    (signal) => {
      const from = new Date(Date.now() - Number(period) * DAY_MS).toISOString();
      return readBuildFigures({ from, ...(websiteId && { websiteId }) }, signal);
    },
    [period, websiteId],
  );
  const known = websites.answer?.ok ? websites.answer.data.items : [];
  return (
    <Page
      title={texts.title}
      intro={texts.intro}
      actions={useMay('operations.manage') && <QueueBoardButton look="plain" />}
    >
      <div className="toolbar">
        <Tabs
          label={texts.periodLabel}
          value={period}
          onValue={setPeriod}
          tabs={(['7', '30', '90'] as const).map((value) => ({ value, label: texts.periods[value] }))}
        />
        {known.length > 1 && (
          <select
            className="control control--select"
            aria-label={texts.website}
            value={websiteId}
            onChange={(event) => setWebsiteId(event.target.value)}
          >
            <option value="">{texts.allWebsites}</option>
            {known.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      {!answer && <TableSkeleton />}
      {answer && !answer.ok && <FailurePanel failure={answer.failure} onRetry={reload} />}
      {answer?.ok && answer.data.totals.builds === 0 && (
        <EmptyState glyph={CHART_GLYPH} title={texts.none}>
          {texts.noneText}
        </EmptyState>
      )}
      {answer?.ok && answer.data.totals.builds > 0 && <Figures figures={answer.data} />}
    </Page>
  );
}
