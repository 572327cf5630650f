import type { Website } from '@glaneur/sdk';
import type { Outcome } from '../app/api.js';
import { listReleases } from '../api/builds.js';
import { getDraft, getWebsite, type Draft } from '../api/websites.js';
import { TableSkeleton } from '../components/DataTable.js';
import { FailurePanel } from '../components/FailurePanel.js';
import { Page } from '../components/Page.js';
import { useAnswer } from '../components/use-answer.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import type { PageProps } from '../session/routes.js';
import { Editor } from './Editor.js';

interface Opened {
  website: Website;
  draft: Draft;
  /** Where the public sees it; null: nowhere yet. */
  liveUrl: string | null;
}

/** One website: its form, and what it will look like. */
export default function WebsitePage({ params }: PageProps) {
  const texts = useTexts(websiteTexts);
  const id = params['id'] ?? '';
  const { answer, reload } = useAnswer((signal) => open(id, signal), [id]);
  if (answer?.ok) return <Editor {...answer.data} />;
  return (
    <Page title={texts.title} back={{ href: '/admin/websites', label: texts.title }}>
      {answer ? <FailurePanel failure={answer.failure} onRetry={reload} /> : <TableSkeleton />}
    </Page>
  );
}

async function open(id: string, signal: AbortSignal): Promise<Outcome<Opened>> {
  const [website, draft, releases] = await Promise.all([
    getWebsite(id, signal),
    getDraft(id, signal),
    listReleases(id, {}, signal),
  ]);
  if (!website.ok) return website;
  if (!draft.ok) return draft;
  if (!releases.ok) return releases;
  const liveUrl = releases.data.items.find(({ live }) => live)?.url ?? null;
  return { ok: true, data: { website: website.data, draft: draft.data, liveUrl } };
}
