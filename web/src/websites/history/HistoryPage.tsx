import { useState } from 'react';
import { getWebsite } from '../../api/websites.js';
import { TableSkeleton } from '../../components/DataTable.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { Page } from '../../components/Page.js';
import { Tabs } from '../../components/Tabs.js';
import { useAnswer } from '../../components/use-answer.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { PageProps } from '../../session/routes.js';
import { WebsiteState } from '../WebsiteState.js';
import { BuildList } from './BuildList.js';
import { ReleaseList } from './ReleaseList.js';
import { RevisionList } from './RevisionList.js';

const TABS = ['revisions', 'releases', 'builds'] as const;
type Tab = (typeof TABS)[number];

/** What was saved, what the public saw, what was built; and the ways back. */
export default function HistoryPage({ params, query }: PageProps) {
  const texts = useTexts(websiteTexts);
  const { tabs, title } = texts.historyPage;
  const id = params['id'] ?? '';
  const asked = new URLSearchParams(query).get('show');
  const [tab, setTab] = useState<Tab>(TABS.find((known) => known === asked) ?? 'revisions');
  const { answer, reload } = useAnswer((signal) => getWebsite(id, signal), [id]);
  const website = answer?.ok ? answer.data : null;
  return (
    <Page
      title={website ? title(website.name) : texts.history}
      back={{ href: `/admin/websites/${id}`, label: website?.name ?? texts.title }}
      intro={website && <WebsiteState website={website} />}
    >
      <div className="toolbar">
        <Tabs
          label={tabs.label}
          value={tab}
          onValue={setTab}
          tabs={TABS.map((value) => ({ value, label: tabs[value] }))}
        />
      </div>
      {!answer && <TableSkeleton />}
      {answer && !answer.ok && <FailurePanel failure={answer.failure} onRetry={reload} />}
      {website && tab === 'revisions' && <RevisionList website={website} onChange={reload} />}
      {website && tab === 'releases' && <ReleaseList website={website} onChange={reload} />}
      {website && tab === 'builds' && <BuildList website={website} />}
    </Page>
  );
}
